import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { type Known, messages, toPath } from 'rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../drive/open-site.ts';

const words = await messages('en');
const { reminders } = words;
const rescue: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'take-over',
  channel: 'former-csp-partner',
  billing: 'license',
  'license-offer': 'new-commerce',
  'current-partner': 'agrees',
  'partner-type': 'direct-bill',
};
const address = `/en/decide/${toPath(rescue)}`;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const line = () => site.page.locator('#reminders > summary');
const field = (input: keyof typeof reminders.asks) => site.page.getByLabel(reminders.asks[input].label);

test('a reader learns what follows the seller’s anniversary, and saves the days as a calendar', async () => {
  const { page, url } = site;
  await page.goto(url + address);
  await page.locator('.share > summary').click();
  await page.locator('.share').getByText(reminders.rescue, { exact: true }).click();
  await expect.poll(() => line().evaluate((summary) => summary.matches(':focus'))).toBe(true);
  expect(await page.locator('.share > .menu').isVisible()).toBe(false);
  await field('seller-anniversary').fill('2026-11-08');
  const days = page.locator('.reminders li', { has: page.locator('strong') });
  await expect
    .poll(() => days.locator('strong').allTextContents())
    .toEqual([
      `November 8, 2026 · ${reminders.occasions['seller-restricted'].title}`,
      `December 8, 2026 · ${reminders.occasions['seller-suspended'].title}`,
      `January 7, 2027 · ${reminders.occasions['seller-revoked'].title}`,
    ]);
  await page.getByText(reminders.reported).waitFor();
  await field('what').fill('Northlight Bakery');

  // A day that does not exist is not used, and the others stay.
  await field('transfer-sent').focus();
  await page.keyboard.type('02312027');
  await field('what').focus();
  await page.getByText('Enter a full date from').waitFor();
  expect(await field('transfer-sent').getAttribute('aria-invalid')).toBe('true');
  expect(await days.count()).toBe(3);
  await field('transfer-sent').fill('2026-12-15');
  await expect.poll(() => days.count()).toBe(4);
  await expect.poll(() => page.getByText('Enter a full date from').count()).toBe(0);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: reminders.save }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(reminders.fileName);
  const events = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
  expect(events.map(({ startDate, summary }) => `${startDate} ${summary}`)).toEqual([
    `2026-11-08 ${reminders.occasions['seller-restricted'].title}: Northlight Bakery`,
    `2026-12-08 ${reminders.occasions['seller-suspended'].title}: Northlight Bakery`,
    `2027-01-07 ${reminders.occasions['seller-revoked'].title}: Northlight Bakery`,
    `2027-01-14 ${reminders.occasions['transfer-expires'].title}: Northlight Bakery`,
  ]);
  const link = events[0]?.description.split('\n').at(-1) ?? '';
  expect(link.startsWith(`${url}/c/en-`)).toBe(true);
  expect(page.url().split('#')[0]).toBe(url + address);
  await page.goto(link);
  await page.getByRole('heading', { name: words.outcomes['transfer-license'].title, level: 1 }).waitFor();
  expect(site.errors).toEqual([]);
});

test('a customer who was named for an email is not asked for again', async () => {
  const { page, url } = site;
  await page.goto(url + address);
  await page.getByText(words.stepMails['transfer-notice'], { exact: true }).click();
  await page.getByLabel(words.composer.customerName).fill('Northlight Bakery');
  await line().click();
  await expect.poll(() => field('what').inputValue()).toBe('Northlight Bakery');
});

test('an answer that a check turns into a no has no days, and has them again when the check is changed back', async () => {
  const { page, url } = site;
  await page.goto(url + address);
  await line().waitFor();
  await page.locator('[data-check=market]').selectOption('other');
  await page.getByRole('heading', { name: words.outcomes['blocked-market'].title, level: 1 }).waitFor();
  expect(await page.getByText(reminders.rescue, { exact: true }).count()).toBe(0);
  await page.locator('[data-check=market]').selectOption('same');
  await line().waitFor();
});

test('without a script there is no such line, as only a script can calculate the days', async () => {
  const plain = await openSite({ javaScript: false });
  await plain.page.goto(plain.url + address);
  await plain.page.getByText(words.parts.more, { exact: true }).first().waitFor({ state: 'attached' });
  expect(await plain.page.locator('#reminders').isVisible()).toBe(false);
  await plain.close();
});
