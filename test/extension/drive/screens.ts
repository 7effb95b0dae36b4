import type { Page } from 'playwright';
import { settled } from '../../portal/on-page.ts';
import { guide, guideHost, type OpenExtension, portalAddress } from './open-extension.ts';
import { visit } from './reveal.ts';
import { answer, newCustomer, openGroups } from './use-guide.ts';

/** A screen of the extension: how to open it, and the part of the page that is ours. */
export interface Screen {
  readonly name: string;
  readonly part: string;
  readonly come: (page: Page) => Promise<unknown>;
}

/** Opens one of the extension's own pages; an address that differs only behind a # would not be loaded again. */
async function openFromBlank(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** Every screen of the extension, in the order in which they can be opened one after the other. */
export const screensOf = ({ own }: Pick<OpenExtension, 'own'>): readonly Screen[] => [
  {
    name: 'options-at-first',
    part: 'html',
    come: async (page) => {
      await openFromBlank(page, own('options.html#welcome'));
      await page.locator('details').first().waitFor();
    },
  },
  {
    name: 'options',
    part: 'html',
    come: async (page) => {
      await openFromBlank(page, own('options.html'));
      await openGroups(page);
    },
  },
  { name: 'toolbar', part: 'html', come: (page) => page.goto(own('popup.html')) },
  { name: 'side-panel', part: 'html', come: (page) => page.goto(own('sidepanel.html')) },
  {
    name: 'panel-question',
    part: guideHost,
    come: async (page) => {
      await visit(page, portalAddress(`customers/${newCustomer.tenantId}/account`));
      await settled(page);
      await guide(page).locator('.pill').click();
      await guide(page).locator('.heading').waitFor();
    },
  },
  {
    name: 'panel-answer',
    part: guideHost,
    come: async (page) => {
      await answer(page, ['goal', 'support'], ['channel', 'ea'], ['billing', 'license']);
      await guide(page).locator('.request-link, [name=partnerTenant]').first().waitFor();
      const folds = guide(page).locator('.fold:not([open]) > summary');
      while ((await folds.count()) > 0) await folds.first().click();
    },
  },
];

/** Switches the extension to a language, from any of its own pages. */
export const speak = (page: Page, locale: string): Promise<unknown> =>
  page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, locale: '${locale}' } }))`);
