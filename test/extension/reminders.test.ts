import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { dayInText, dayOrderOf, messages } from 'rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Customer } from '../portal/customer-shape.ts';
import { customers } from '../portal/customers.ts';
import { guide, type OpenExtension, openExtension, partner, portalAddress } from './drive/open-extension.ts';
import { answer, openFacts, openGuide } from './drive/use-guide.ts';

const { reminders, outcomes, extension, actions, composer, stepMails } = await messages('en');
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

let open: OpenExtension;
let page: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
  const settings = await open.context.newPage();
  await settings.goto(open.own('options.html'));
  const profiles = [
    { ...partner, country: 'DE', partnerType: 'indirect-provider', role: 'admin-agent', mpa: 'signed' },
  ];
  await settings.evaluate(`(async () => {
    while (!(await chrome.storage.local.get('settings')).settings) await new Promise((again) => setTimeout(again, 20));
    await chrome.storage.local.set({ settings: { version: 3, show: 'customers', profiles: ${JSON.stringify(profiles)} } });
  })()`);
});
afterAll(() => open.close());

const field = (input: keyof typeof reminders.asks) => guide(page).getByLabel(reminders.asks[input].label);
const days = async () => {
  const lines = guide(page).locator('.folds li strong');
  return Promise.all(Array.from({ length: await lines.count() }, (_, place) => lines.nth(place).textContent()));
};
const openLine = () => guide(page).getByText(reminders.title, { exact: true }).click();

/** Opens the page of a subscription, and answers up to the end of its term. */
async function waitForEnd({ tenantId, subscriptions }: Customer, place: number): Promise<void> {
  await openGuide(page, `customers/${tenantId}/subscriptions/${subscriptions[place]?.id}`);
  await answer(page, ['goal', 'take-over'], ['channel', 'csp-partner'], ['term', 'mid-term']);
  await answer(page, ['current-partner', 'refuses']);
  await guide(page).getByRole('heading', { name: outcomes['wait-for-term-end'].title }).waitFor();
}

test('the days of an answer start from the day on the page, and saving them does not change the page', async () => {
  await waitForEnd(bakery, 0);
  await openFacts(page);
  const ends = guide(page).locator('.details div', { hasText: extension.panel.ends }).locator('dd');
  const written = (await ends.textContent()) ?? '';
  const shown = dayInText(written, dayOrderOf([written])) ?? '';
  await openLine();
  await expect.poll(() => field('term-end').inputValue()).toBe(shown);
  expect(await field('what').inputValue()).toBe(bakery.companyName);
  // A day that does not exist, typed as a reader does.
  await field('term-end').focus();
  await page.keyboard.type('02312028');
  await field('what').focus();
  await guide(page).getByText('Enter a full date from').waitFor();
  expect(await days()).toEqual([]);
  await field('term-end').focus();
  await page.keyboard.type('07312028');
  await expect
    .poll(days)
    .toEqual([
      `July 1, 2028 · ${reminders.occasions['term-ends-soon'].title}`,
      `July 31, 2028 · ${reminders.occasions['term-ends'].title}`,
    ]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    guide(page).getByRole('link', { name: reminders.save }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(reminders.fileName);
  const events = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));
  expect(events.map(({ startDate, summary }) => `${startDate} ${summary}`)).toEqual([
    `2028-07-01 ${reminders.occasions['term-ends-soon'].title}: ${bakery.companyName}`,
    `2028-07-31 ${reminders.occasions['term-ends'].title}: ${bakery.companyName}`,
  ]);
  expect(open.outside).toEqual([]);
});

test('none of that appears for another customer', async () => {
  const { tenantId, subscriptions } = shipyard;
  const address = portalAddress(`customers/${tenantId}/subscriptions/${subscriptions[1]?.id}`);
  await page.evaluate(
    `history.pushState({}, '', ${JSON.stringify(address)}), dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await guide(page).locator('.customer', { hasText: shipyard.companyName }).waitFor();
  await answer(page, ['goal', 'take-over'], ['channel', 'csp-partner'], ['term', 'mid-term']);
  await answer(page, ['current-partner', 'refuses']);
  await openLine();
  await expect.poll(() => field('what').inputValue()).toBe(shipyard.companyName);
  expect(await field('term-end').inputValue()).not.toBe('2028-07-31');
});

test('the toolbar’s window calculates the days, too', async () => {
  const popup = await open.context.newPage();
  await popup.goto(open.own('popup.html'));
  for (const [fact, value] of [
    ['goal', 'support'],
    ['channel', 'ea'],
    ['billing', 'license'],
  ])
    await popup.locator(`button[name="${fact}"][value="${value}"]`).click();
  // When no page shows a name, a typed one is not asked for twice.
  await popup.getByText(actions.writeMail, { exact: true }).click();
  await popup.getByLabel(composer.customerName).fill('Corner Bakery');
  await popup.locator('.fold > summary').first().click();
  await popup.getByText(stepMails.gdap, { exact: true }).click();
  await expect.poll(() => popup.getByLabel(composer.customerName).nth(1).inputValue()).toBe('Corner Bakery');
  await popup.getByText(reminders.title, { exact: true }).click();
  await expect.poll(() => popup.getByLabel(reminders.asks.what.label).inputValue()).toBe('Corner Bakery');
  await popup.getByLabel(reminders.asks['gdap-sent'].label).fill('2026-12-03');
  await popup.getByText(`March 3, 2027 · ${reminders.occasions['gdap-request-expires'].title}`).waitFor();
  const [file] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('link', { name: reminders.save }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270303');
});
