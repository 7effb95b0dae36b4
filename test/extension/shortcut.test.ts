import type { Page } from 'playwright';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { visit } from './drive/reveal.ts';
import { openGroups } from './drive/use-guide.ts';

const { sidePanel, extension } = await messages('en');
const { options } = extension;
const [bakery] = customers;
if (!bakery) throw new Error('The mock portal needs a customer.');

let open: OpenExtension;
let page: Page;
beforeAll(async () => {
  open = await openExtension();
  page = open.page;
});
afterAll(() => open.close());

const panel = () => guide(page).locator('.panel');
const focused = (part: string) =>
  guide(page)
    .locator(part)
    .evaluate((element) => element.matches(':focus'));

/**
 * Acts for the browser on the keyboard shortcut, which a driver can't press: notifies our background of the active tab.
 */
async function pressKeys() {
  const [background] = open.context.serviceWorkers();
  await background?.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
    chrome.commands.onCommand.dispatch('call-guide', tab))`);
}

describe('a partner who works by keyboard', () => {
  test('is told the keys, opens the panel with them from anywhere on the page, and closes it again', async () => {
    const settings = await open.context.newPage();
    await settings.goto(open.own('options.html'));
    await openGroups(settings);
    await settings.getByText(fill(options.keys, { keys: 'Alt+Shift+G' })).waitFor();
    await settings.getByText(fill(sidePanel.keys, { keys: 'Alt+Shift+F' })).waitFor();
    await settings.close();
    await visit(page, portalAddress(`customers/${bakery.tenantId}/subscriptions`));
    await guide(page).locator('.pill').waitFor();
    await pressKeys();
    await expect.poll(() => focused('.heading')).toBe(true);
    await pressKeys();
    await expect.poll(() => focused('.pill')).toBe(true);
    expect(await panel().count()).toBe(0);
  });

  test('is back where they were on the page once the panel is closed', async () => {
    const link = page.locator('a[href]:visible').last();
    await link.focus();
    await pressKeys();
    await expect.poll(() => focused('.heading')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => link.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  test('can press them on a page without the guide, and nothing happens', async () => {
    await page.goto(open.own('options.html'));
    await openGroups(page);
    await pressKeys();
    expect(await guide(page).count()).toBe(0);
  });
});
