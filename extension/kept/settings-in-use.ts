import { whenPolicyChanges } from './kept-value.ts';
import { policyInForce } from './policy.ts';
import type { Settings } from './settings.ts';
import { storedSettings } from './stored-settings.ts';
import { inUse } from './with-policy.ts';

const read = async (): Promise<Settings> => inUse(await storedSettings.read(), await policyInForce.read());

/** The settings in use: those stored on this device, with those that the organization has set. */
export const settingsInUse = {
  read,
  /** Calls back with them whenever either has changed; returns a function that stops it. */
  watch: (changed: (settings: Settings) => void): (() => void) => {
    const again = () => void read().then(changed);
    const stops = [storedSettings.watch(again), whenPolicyChanges(again)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};
