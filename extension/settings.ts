import { browser } from 'wxt/browser';
import { type Profile, readProfile } from './profile.ts';

/** On which of the portal's pages the guide offers itself. */
export const showings = ['customers', 'portal', 'toolbar'] as const;
/** `customers`: pages about customers · `portal`: every page · `toolbar`: none, only the toolbar's button answers. */
export type Showing = (typeof showings)[number];

/** What is remembered between visits. */
export interface Settings {
  readonly version: 1;
  /** The language chosen; without one the browser's languages decide. */
  readonly locale?: string;
  readonly show: Showing;
  readonly profile: Profile;
}

/** What holds before anything was set. */
export const firstSettings: Settings = { version: 1, show: 'customers', profile: {} };

const key = 'settings';

/** The settings in what was stored; whatever is damaged falls back to its first value, and the rest is kept. */
export function readStored(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return firstSettings;
  const { locale, show, profile } = stored as Record<string, unknown>;
  return {
    version: 1,
    ...(typeof locale === 'string' && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(locale) && { locale }),
    show: showings.find((each) => each === show) ?? firstSettings.show,
    profile: readProfile(profile).profile,
  };
}

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return readStored((await browser.storage.local.get(key))[key]);
}

/** Keeps the settings. */
export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ [key]: settings });

/** Calls back whenever the settings change, from whatever page; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(readStored(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
