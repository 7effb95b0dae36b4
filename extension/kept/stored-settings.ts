import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';
import { readStored } from './settings-editions.ts';

const key = 'settings';
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
