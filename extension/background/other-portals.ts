import { browser } from 'wxt/browser';
import { otherPortals } from '../portal/other-clouds.ts';

/** The permissions for them: their pages, and to run there a script that the manifest does not name. */
const wish = { permissions: ['scripting' as const], origins: [...otherPortals] };
const id = 'other-portals';

/** Whether the reader has allowed them. */
export const areAllowed = (): Promise<boolean> => browser.permissions.contains(wish);

/** Makes the browser ask for them; called only when the reader presses a button. */
export const askForThem = (): Promise<boolean> => browser.permissions.request(wish);

/** Gives the permissions back, and the script with them. */
export async function giveThemBack(): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  await browser.permissions.remove(wish);
}

async function register(): Promise<void> {
  if (!(await areAllowed())) return;
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered) return;
  await browser.scripting.registerContentScripts([
    { id, js: ['content-scripts/guide.js'], matches: [...otherPortals], runAt: 'document_idle', allFrames: false },
  ]);
}

let last: Promise<void> = Promise.resolve();

/**
 * Runs the guide on other portals for as long as it is allowed to. An update of the extension removes the registration.
 */
export function followOtherPortals(): void {
  const again = () => {
    last = last.then(register).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
}
