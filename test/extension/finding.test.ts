import type { Locator, Page } from 'playwright';
import { count, fill, messages, sharedPath, situations, today } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipboard } from '../browser/clipboard.ts';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { newCustomer } from './drive/use-guide.ts';

const words = await messages('en');
const { finder, situationNames, outcomes, tree } = words;
const site = 'https://help.contoso.example/';
const [bakery] = customers;
if (!bakery) throw new Error('The mock portal needs a customer.');

let open: OpenExtension;
let page: Page;
beforeAll(async () => {
  open = await openExtension({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = open.page;
});
afterAll(() => open.close());

const field = (place: Page | Locator) => place.getByRole('combobox', { name: finder.field });
const options = (place: Page | Locator) => place.getByRole('option');
const focused = (of: Locator) => expect.poll(() => of.evaluate((element) => element.matches(':focus'))).toBe(true);

/** Waits until the results are those of the typed text, the first with this title. */
const found = async (place: Page | Locator, first: string) => {
  await options(place).filter({ hasText: first }).first().waitFor();
  expect(await options(place).first().textContent()).toContain(first);
};

describe('a partner who types in the toolbar’s window', () => {
  test('starts in the field, and reaches an answer and the start again with the keyboard alone', async () => {
    await page.goto(open.own('popup.html'));
    await focused(field(page));
    await page.keyboard.type('ea microsoft 365');
    await found(page, situationNames['ea-licenses']);
    const marked = await field(page).getAttribute('aria-activedescendant');
    expect(await options(page).first().getAttribute('id')).toBe(marked);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => options(page).nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: outcomes['request-relationship'].title }).waitFor();
    await page.getByRole('button', { name: tree.start }).click();
    await page.getByRole('heading', { name: words.facts.goal.question }).waitFor();
    await focused(page.locator('.heading'));
  });

  test('is told how many there are, and what to do when nothing fits; Esc removes the text', async () => {
    const few = async () => count('en', finder.found, await options(page).count());
    await field(page).fill('gdap expired');
    await found(page, words.checks.relationship.answers['admin-expired'].label);
    await page
      .locator('.finder')
      .getByText(await few(), { exact: true })
      .waitFor();
    await field(page).fill('xylophone');
    await page.getByText(fill(finder.none, { query: 'xylophone' })).waitFor();
    expect(await options(page).count()).toBe(0);
    await field(page).press('Escape');
    await expect.poll(() => field(page).inputValue()).toBe('');
    expect(await page.getByText(fill(finder.none, { query: 'xylophone' })).count()).toBe(0);
  });

  test('copies a link only where there is a help site, by Shift+Enter', async () => {
    await field(page).fill('ea azure');
    await page.getByText(finder.opens).waitFor();
    await page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { version: 3, show: 'customers', profiles: [{}], ...settings, site: '${site}' } }))`);
    await page.getByText(finder.keys).waitFor();
    await field(page).press('Shift+Enter');
    await page.locator('.finder').getByText(words.composer.copied, { exact: true }).waitFor();
    const link = await clipboard(page);
    expect(link).toBe(`${site}${sharedPath('en', situations['ea-azure'], today())}`);
  });
});

test('a partner with the side panel open finds the same there', async () => {
  await page.goto(open.own('sidepanel.html'));
  await page.setViewportSize({ width: 360, height: 800 });
  await focused(field(page));
  await page.keyboard.type('us government');
  await found(page, situationNames['us-government']);
  await options(page).first().click();
  await page.getByRole('heading', { name: outcomes['conflict-us-government'].title }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(await page.locator('button[name=side-panel]').count()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('a partner who has it in two places finds in one the answers given in the other', async () => {
  const popup = await open.context.newPage();
  await popup.goto(open.own('popup.html'));
  await popup.getByRole('heading', { name: outcomes['conflict-us-government'].title }).waitFor();
  await popup.getByRole('button', { name: tree.start }).click();
  await page.getByRole('heading', { name: words.facts.goal.question }).waitFor();
  await page.locator('button[name=goal][value=support]').click();
  await popup.getByRole('heading', { name: words.facts.channel.question }).waitFor();
  await popup.close();
});

describe('a partner who types in the panel', () => {
  test('gets the answer for this customer, and keeps the page’s facts', async () => {
    await visit(page, portalAddress(`customers/${newCustomer.tenantId}/account`));
    await guide(page).locator('.pill').click();
    await field(guide(page)).click();
    await page.keyboard.type('m365 ea');
    await found(guide(page), situationNames['ea-licenses']);
    await page.keyboard.press('Enter');
    await guide(page).getByRole('heading', { name: outcomes['request-relationship'].title }).waitFor();
    await focused(guide(page).locator('.heading'));
  });

  test('keeps the panel on the first Esc, and closes it on the second', async () => {
    await visit(page, portalAddress(`customers/${bakery.tenantId}/account`));
    await guide(page).locator('.pill').click();
    await field(guide(page)).click();
    await page.keyboard.type('azure');
    await options(guide(page)).first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => options(guide(page)).count()).toBe(0);
    expect(await field(guide(page)).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await guide(page).locator('.pill').waitFor();
  });
});
