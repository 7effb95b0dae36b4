import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { count, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bakery } from '../../portal/customers.ts';
import { choose, guide, type OpenExtension, openExtension, partner, portalAddress } from '../drive/open-extension.ts';
import { visit } from '../drive/reveal.ts';
import { answer, newCustomer, openGuide } from '../drive/use-guide.ts';

const words = await messages('en');
const { requestLog, composer, parts, soFar } = words;
const { noting } = words.extension;

let open: OpenExtension;
let page: Page;
let settings: Page;

beforeAll(async () => {
  open = await openExtension({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = open.page;
  settings = await open.context.newPage();
  await settings.goto(open.own('options.html#requests'));
});
afterAll(() => open.close());

const stored = async () => JSON.stringify(await settings.evaluate('chrome.storage.local.get()'));
const support = [
  ['goal', 'support'],
  ['channel', 'ea'],
  ['billing', 'license'],
] as const;

/** Answers the guide on a customer's page up to the request link, and copies that by keyboard. */
async function copyLink(tenant: string, beforehand: () => Promise<void> = async () => {}) {
  await openGuide(page, `customers/${tenant}/account`);
  await guide(page).locator('.customer:not(.id)').waitFor();
  await answer(page, ...support);
  await beforehand();
  await guide(page).getByLabel(composer.partnerTenant).fill(partner.partnerTenant);
  await guide(page).locator('.request-link').waitFor();
  await guide(page).locator('.composer').getByRole('button', { name: composer.copy }).press('Enter');
  await guide(page).getByText(composer.copied).first().waitFor();
}
const group = () => settings.locator('#requests');
const row = (customer: string) => group().locator('.log > li', { hasText: customer });
const stateOf = async (customer: string) => row(customer).locator('.state').textContent();
const press = (button: Locator) => button.press('Enter');

describe('a partner with a request log', () => {
  test('finds it off, and nothing is noted until it is switched on', async () => {
    await copyLink(newCustomer.tenantId);
    expect(await guide(page).getByText(noting.noted).count()).toBe(0);
    expect(await stored()).not.toContain(partner.partnerTenant);
    expect(await group().locator('.set').textContent()).toBe(requestLog.isOff);
    await settings.bringToFront();
    await settings.getByLabel(requestLog.keep).press('Space');
    await settings.getByText(requestLog.none).waitFor();
  });

  test('sees at once that a request for a customer is noted, and undoes and repeats that with the keyboard', async () => {
    await copyLink(newCustomer.tenantId);
    const line = guide(page).locator('.composer [role=status]', { hasText: noting.noted });
    await line.waitFor();
    await press(line.getByRole('button', { name: noting.undo }));
    await guide(page).getByText(noting.takenBack).waitFor();
    expect(await stored()).not.toContain(newCustomer.tenantId);
    await press(guide(page).getByRole('button', { name: noting.again }));
    await line.waitFor();
    await expect.poll(() => stateOf(newCustomer.companyName)).toBe(requestLog.states.waiting);
  });

  test('has one entry for one request, with the name as it was typed last', async () => {
    await guide(page).getByText(words.actions.writeMail, { exact: true }).click();
    const step = guide(page).locator('.steps li', { hasText: words.steps['send-request'] });
    await step.getByLabel(composer.customerName).fill('Corner Bakery');
    await step.getByRole('button', { name: composer.mailCopy }).click();
    await step.getByText(noting.noted).waitFor();
    await expect.poll(() => stateOf('Corner Bakery')).toBe(requestLog.states.waiting);
    expect(await group().locator('.log > li').count()).toBe(1);
    expect(await group().locator('.set').textContent()).toBe(count('en', requestLog.waiting, 1));
  });

  test('has a request without a customer’s page noted only under a typed name', async () => {
    const popup = await open.context.newPage();
    await popup.goto(open.own('popup.html'));
    for (const [fact, value] of support) await popup.locator(`button[name="${fact}"][value="${value}"]`).click();
    await popup.getByLabel(composer.partnerTenant).fill(partner.partnerTenant);
    await popup.locator('.composer').getByRole('button', { name: composer.copy }).click();
    await popup.getByText(composer.copied).first().waitFor();
    await popup.getByText(words.actions.writeMail, { exact: true }).click();
    await popup.getByLabel(composer.customerName).fill('Driftwood Shipyard');
    await popup.getByRole('button', { name: composer.mailCopy }).click();
    await popup.getByText(noting.noted).waitFor();
    await popup.close();
    expect(await group().locator('.log > li').count()).toBe(2);
  });

  test('finds a request marked once the list of customers shows its customer', async () => {
    await copyLink(bakery.tenantId, async () => {
      await guide(page).getByRole('button', { name: soFar.noPermission }).click();
      await choose(guide(page).getByLabel(parts.whereAreYou), 'pending');
    });
    await expect.poll(() => stateOf(bakery.companyName)).toBe(requestLog.states.waiting);
    await page.bringToFront();
    await visit(page, portalAddress('customers/list'));
    await expect.poll(() => stateOf(bakery.companyName), { timeout: 10_000 }).toBe(requestLog.states.accepted);
    expect(await stateOf('Driftwood Shipyard')).toBe(requestLog.states.probably);
    expect(await stateOf('Corner Bakery')).toBe(requestLog.states.waiting);
  });

  test('filters and finds requests, and saves them as a file that a spreadsheet reads', async () => {
    await settings.bringToFront();
    const rows = group().locator('.log > li');
    await choose(settings.getByLabel(requestLog.state), 'waiting');
    await expect.poll(() => rows.count()).toBe(1);
    await choose(settings.getByLabel(requestLog.state), '');
    await settings.getByLabel(requestLog.find).fill('CORNER');
    await expect.poll(() => rows.count()).toBe(1);
    await settings.getByText(count('en', requestLog.shown, 1)).waitFor();
    await settings.getByLabel(requestLog.find).fill('');
    await expect.poll(() => rows.count()).toBe(3);
    const [download] = await Promise.all([
      settings.waitForEvent('download'),
      press(settings.getByRole('button', { name: requestLog.save })),
    ]);
    expect(download.suggestedFilename()).toBe('supportable-requests.csv');
    const file = await readFile(await download.path(), 'utf8');
    expect(file.startsWith(`\uFEFF${requestLog.columns.customer},`)).toBe(true);
    expect(file).toContain(`${bakery.companyName},${bakery.tenantId},${requestLog.kinds.relationship},`);
    expect(file.split('\r\n')).toHaveLength(5);
  });

  test('marks, removes and clears requests with the keyboard, undoes that, and never loses the focus', async () => {
    const focus = () => settings.evaluate<string>('document.activeElement.textContent');
    await press(row('Corner Bakery').getByRole('button', { name: requestLog.markAccepted }));
    await expect.poll(() => stateOf('Corner Bakery')).toBe(requestLog.states.accepted);
    await press(row('Corner Bakery').getByRole('button', { name: requestLog.markRefused }));
    await expect.poll(() => stateOf('Corner Bakery')).toBe(requestLog.states.waiting);
    await press(row('Corner Bakery').getByRole('button', { name: requestLog.remove }));
    await settings.getByText(count('en', requestLog.removed, 1)).waitFor();
    await expect.poll(focus).toBe(requestLog.bringBack);
    await press(settings.getByRole('button', { name: requestLog.bringBack }));
    await row('Corner Bakery').waitFor();
    await expect.poll(focus).toBe(count('en', requestLog.shown, 3));
    await press(settings.getByRole('button', { name: requestLog.clear }));
    await settings.getByText(count('en', requestLog.removed, 3)).waitFor();
    expect(await stored()).not.toContain(bakery.tenantId);
    await expect.poll(focus).toBe(requestLog.bringBack);
    await press(settings.getByRole('button', { name: requestLog.bringBack }));
    await expect.poll(() => group().locator('.log > li').count()).toBe(3);
  });

  test('keeps the requests when it is switched off, is told so, and nothing more is noted or marked', async () => {
    await settings.getByLabel(requestLog.keep).press('Space');
    await settings.getByText(requestLog.off).waitFor();
    const before = await stored();
    expect(before).toContain(bakery.tenantId);
    await copyLink(newCustomer.tenantId);
    await visit(page, portalAddress('customers/granularadminaccess/list'));
    await page.waitForTimeout(4000);
    expect((await settings.evaluate<{ 'request-log': unknown }>('chrome.storage.local.get()'))['request-log']).toEqual(
      JSON.parse(before)['request-log'],
    );
  });
});
