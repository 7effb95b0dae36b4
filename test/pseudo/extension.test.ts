import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  firstProfileKept,
  guide,
  guideHost,
  type OpenExtension,
  openExtension,
  portalAddress,
} from '../extension/open-extension.ts';
import { reveal, visit } from '../extension/reveal.ts';
import { answer, newCustomer, openGroups } from '../extension/use-guide.ts';
import { pseudoLocales } from './pseudo.ts';
import { pseudoExtension } from './pseudo-extension.ts';
import { lookAt } from './screen.ts';

let open: OpenExtension;
beforeAll(async () => {
  open = await openExtension({ extension: await pseudoExtension() });
});
afterAll(() => open?.close());

/** Every screen of the extension, how to come to it, and the part of the page that is ours. */
const screens: readonly (readonly [name: string, part: string, come: (page: Page) => Promise<unknown>])[] = [
  [
    'the options at first',
    'html',
    async (page) => {
      // The page that is open is the same one: it would not be loaded again.
      await page.goto('about:blank');
      await page.goto(open.own('options.html#welcome'));
      await page.locator('details').first().waitFor();
    },
  ],
  [
    'all options',
    'html',
    async (page) => {
      await page.goto('about:blank');
      await page.goto(open.own('options.html'));
      await openGroups(page);
    },
  ],
  ['the toolbar’s window', 'html', (page) => page.goto(open.own('popup.html'))],
  ['the side panel', 'html', (page) => page.goto(open.own('sidepanel.html'))],
  [
    'a question in the panel',
    guideHost,
    async (page) => {
      await visit(page, portalAddress(`customers/${newCustomer.tenantId}/account`));
      await guide(page).locator('.pill').click();
      await guide(page).locator('.heading').waitFor();
    },
  ],
  [
    'an answer in the panel',
    guideHost,
    async (page) => {
      await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
      await guide(page).locator('.request-link, [name=partnerTenant]').first().waitFor();
      const folds = guide(page).locator('.fold:not([open]) > summary');
      while ((await folds.count()) > 0) await folds.first().click();
    },
  ],
];

/** Where the arrows of each screen point in the first language; in the mirrored one they point the other way. */
const arrows = new Map<string, readonly number[]>();

describe.each(Object.entries(pseudoLocales))('in a language that is %s', (pseudo, locale) => {
  beforeAll(async () => {
    const { page, own } = open;
    await page.goto(own('options.html'));
    await firstProfileKept(page);
    await page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, locale: '${locale}' } }))`);
  });

  test.each(screens)('%s fits, is translated, and runs the right way', async (name, part, come) => {
    const { page } = open;
    await page.setViewportSize({ width: 1280, height: 900 });
    await come(page);
    await page.locator(`${part}[lang="${locale}"]`).waitFor({ state: 'attached', timeout: 10_000 });
    if (part !== 'html') await reveal(page, { toPage: true });
    const isMirrored = pseudo === 'mirrored';
    const looked = await lookAt(page, part, isMirrored);
    expect(looked.faults).toEqual([]);
    if (isMirrored) expect(looked.arrows).toEqual(arrows.get(name)?.map((way) => 0 - way));
    else arrows.set(name, looked.arrows);
  });
});
