import { browser } from 'wxt/browser';
import { type OtherPortal, otherPortals } from '../portal/other-clouds.ts';

const all = Object.keys(otherPortals) as readonly OtherPortal[];

/** The permissions for one: its pages, and to run there a script that the manifest does not name. */
const wishFor = (which: OtherPortal) => ({
  permissions: ['scripting' as const],
  origins: [...otherPortals[which]],
});

/** Whether the reader has allowed it. */
export const isAllowed = (which: OtherPortal): Promise<boolean> => browser.permissions.contains(wishFor(which));

/** Makes the browser ask for it; called only when the reader presses a button. */
export const askFor = (which: OtherPortal): Promise<boolean> => browser.permissions.request(wishFor(which));

/** Gives its permissions back, and the script with them; running scripts stays allowed while another one needs it. */
export async function giveBack(which: OtherPortal): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [which] }).catch(() => undefined);
  const { origins, permissions } = wishFor(which);
  const others = await Promise.all(all.filter((each) => each !== which).map(isAllowed));
  await browser.permissions.remove(others.includes(true) ? { origins } : { origins, permissions });
}

async function register(which: OtherPortal): Promise<void> {
  if (!(await isAllowed(which))) return;
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [which] });
  if (registered) return;
  await browser.scripting.registerContentScripts([
    {
      id: which,
      js: ['content-scripts/guide.js'],
      matches: [...otherPortals[which]],
      runAt: 'document_idle',
      allFrames: false,
    },
  ]);
}

let last: Promise<void> = Promise.resolve();

/**
 * Runs the guide on other portals for as long as it is allowed to. An update of the extension removes the registration.
 */
export function followOtherPortals(): void {
  const again = () => {
    for (const which of all) last = last.then(() => register(which)).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.runtime.onInstalled.addListener(again);
}
