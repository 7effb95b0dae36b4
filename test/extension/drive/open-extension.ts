import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { axeFaults, type Changed } from '../../browser/axe.ts';
import { type ChromiumWish, type OpenChromium, openChromium } from '../../browser/chromium.ts';
import { type Portal, startPortal } from '../../portal/server.ts';
import { reveal } from './reveal.ts';

/** The folder of the built extension for Chrome. */
export const builtForChrome = join(import.meta.dirname, '../../../extension/.output/chrome-mv3');

/** The partner in these tests: invented ids. */
export const partner = {
  partnerTenant: '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e',
  partnerId: '5139005',
  providerTenant: '7c1f0a52-3b7d-4e0c-8f53-2a7d9b6c1e08',
} as const;

/** A browser with the built extension, and the mock portal under the portal's own host name. */
export type OpenExtension = OpenChromium & {
  readonly portal: Portal;
  /** The address of one of the extension's own pages, e.g. `popup.html`. */
  readonly own: (page: string) => string;
};

/** Opens both; closing closes both. `headers`: headers that the portal sends in addition to its own. */
export async function openExtension(
  wish: ChromiumWish = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<OpenExtension> {
  const portal = await startPortal({ headers });
  const browser = await openChromium({ extension: builtForChrome, portalPort: portal.port, ...wish });
  // The options open after the installation. A page behind them would be drawn once a second, and each press wait for
  // two drawings.
  if (browser.context.pages().length < 2) await browser.context.waitForEvent('page');
  await browser.page.bringToFront();
  return {
    ...browser,
    portal,
    own: (page) => `chrome-extension://${browser.extensionId}/${page}`,
    close: async () => {
      await browser.close();
      await portal.close();
    },
  };
}

/**
 * Waits until the options, just opened on a page, have kept their first profile, so that they don't replace another.
 */
export const firstProfileKept = (options: Page) =>
  options.evaluate(`(async () => {
    while (!(await chrome.storage.local.get('settings')).settings) await new Promise((again) => setTimeout(again, 20));
  })()`);

/** An address of the portal's current root. */
export const portalAddress = (path: string) => `https://partner.microsoft.com/dashboard/v2/${path}`;

/** The selector of the guide's own element on a portal page. */
export const guideHost = '[data-supportable]';

/** The guide's own element on a portal page. */
export const guide = (page: Page) => page.locator(guideHost);

/**
 * The faults that axe finds in a part of a page of the portal or of the extension, one short line for each.
 * @param changed the only differences from a look in which all of its rules were run
 */
export async function faults(page: Page, part = 'html', changed: readonly Changed[] = []): Promise<readonly string[]> {
  if (part !== 'html') await reveal(page, { toPage: true });
  return axeFaults(page, part, changed);
}

/** Chooses from a list as a reader does, by keys: the guide hears nothing that a script does. */
export async function choose(list: Locator, value: string): Promise<void> {
  const label = (await list.locator(`option[value="${value}"]`).textContent()) ?? '';
  const { keyboard } = list.page();
  // A browser adds letters to those typed within the last second, and forgets them when the next one comes late.
  for (let tries = 0; tries < 3; tries += 1) {
    await list.page().waitForTimeout(1500);
    await list.focus();
    await keyboard.press('Enter');
    // Letters that this keyboard cannot type would not reach the open list.
    await keyboard.type(/^[\w ]*/.exec(label)?.[0] ?? '');
    await keyboard.press('Enter');
    if ((await list.inputValue({ timeout: 1000 }).catch(() => value)) === value) return;
  }
}
