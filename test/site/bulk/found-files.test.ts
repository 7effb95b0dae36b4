import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { count, fill, messages, today } from 'rules';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { type OpenSite, openSite } from '../drive/open-site.ts';
import { subscriptionRows } from './bulk-file.ts';

const words = await messages('en');
const { bulk, facts, reminders } = words;
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  await page?.close();
  page = await site.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${site.url}/en/bulk/`);
});

const choose = (name: string, content: string | Buffer) =>
  page.locator('#bulk-file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content as string) });
const question = (text: string) => page.locator('.row-question legend').filter({ hasText: text }).waitFor();
const answer = async (label: string) => {
  await page
    .locator('.row-answer')
    .filter({ has: page.getByText(label, { exact: true }) })
    .first()
    .click();
  await page.locator('.row-question .main-action').click();
};
const kind = (id: keyof typeof bulk.exports) =>
  page.locator('.about-file summary').getByText(bulk.exports[id]).waitFor();

const [ours, theirs] = ['5be5de6a-3f4e-4c55-9d2a-000000000001', '5be5de6a-3f4e-4c55-9d2a-000000000002'];
const item = { skuPartNumber: 'SPB', totalLicenses: 5, isTrial: false, status: 'Enabled' };
const graph = JSON.stringify({
  value: [
    { ...item, ownerTenantId: ours },
    { ...item, ownerTenantId: theirs },
    { ...item, ownerTenantId: null },
  ],
});

test('the seller of each license is read from Microsoft Graph, and asked for where none is named', async () => {
  await choose('response.json', graph);
  await kind('graph-subscriptions');
  await page.locator('.common > summary').click();
  await page.getByLabel(bulk.common.ownId).fill('1234567890123');
  await page.getByText(bulk.common.ownIdWrong).waitFor();
  await page.getByLabel(bulk.common.ownId).fill(ours.toUpperCase());
  await page.getByText(bulk.common.ownIdText).waitFor();
  await question(facts.goal.question);
  await answer(facts.goal.answers.support.label);
  await question(facts.channel.question);
  await page
    .locator('.row-question .for')
    .getByText(count('en', bulk.question.forKinds, 1, { what: bulk.productKinds.license }))
    .waitFor();
  const titles = page.locator('.checked-rows tbody tr');
  await expect.poll(() => titles.nth(0).textContent()).toContain(words.outcomes['already-yours'].title);
  await expect
    .poll(() => titles.nth(1).textContent())
    .toContain(words.outcomes['request-relationship-beside-seller'].title);
  await expect.poll(() => titles.nth(2).textContent()).toContain(facts.channel.question);
});

test('a list of what this account sold is asked about once, and the answer can be taken back', async () => {
  const rows = subscriptionRows.map((cells) => cells.join('\t')).join('\n');
  // Pasted, as cells are copied from a spreadsheet.
  await page.locator('h1').click();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, rows);
  await question(bulk.whose.question);
  expect(await page.locator('.file-name').textContent()).toBe(`${bulk.file.pasted}.txt`);
  await answer(bulk.whose.own);
  await expect
    .poll(() => page.locator('.checked-rows tbody tr').first().textContent())
    .toContain(words.outcomes['already-yours'].title);
  await page.locator('.given button').first().click();
  await question(bulk.whose.question);
  expect(site.errors).toEqual([]);
});

test('a workbook is read with code that is fetched only then, and its days go into a calendar', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const headers = ['Customer', 'Product', 'End of term'];
  const cells = [headers, ['Çınar', 'E3', '2099-03-31'], ['Contoso', 'E5', '2001-03-31']];
  const made = await writeWorkbook(cells.map((row) => row.map((value) => ({ value }))) as never).toBuffer();
  await choose('list.csv', 'A,B\n1,2');
  await page.locator('.column-choice').waitFor();
  const before = fetched.length;
  await page.getByRole('button', { name: bulk.file.another }).click();
  await choose('list.xlsx', made);
  await page.locator('.column-choice').waitFor();
  expect(fetched.slice(before).filter((url) => /[.]js$/.test(url))).toHaveLength(1);
  await page.getByRole('button', { name: bulk.columns.useGuesses }).click();
  await page.getByRole('button', { name: bulk.columns.read }).click();
  await question(facts.goal.question);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: bulk.result.calendar }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(fill(bulk.result.calendarName, { name: 'list' }));
  const calendar = new ICAL.Component(ICAL.parse(await readFile((await file.path()) ?? '', 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(events.map(({ startDate, summary }) => `${startDate} ${summary}`)).toEqual([
    `2099-03-31 ${reminders.occasions['term-ends'].title}: E3 · Çınar`,
  ]);
  expect(today() < '2099').toBe(true);
});

test('a reader with a list without future days is told so', async () => {
  await choose('list.csv', 'Customer,End of term\nContoso,2001-03-31\n');
  await page.locator('.column-choice').waitFor();
  await page.getByRole('button', { name: bulk.columns.useGuesses }).click();
  await page.getByRole('button', { name: bulk.columns.read }).click();
  await page.getByRole('button', { name: bulk.result.calendar }).click();
  await page.getByRole('alert').getByText(bulk.result.noDays).waitFor();
});

test('a reader with incomplete JSON is told so', async () => {
  await choose('response.json', graph.slice(0, -20));
  await page.getByRole('alert').getByText(bulk.failures['broken-json']).waitFor();
});

test('an admin’s query and command are there before a file is chosen', async () => {
  await page.getByText(bulk.sellers.title).click();
  await page.getByText('https://graph.microsoft.com/v1.0/directory/subscriptions').waitFor();
  await page.getByText('Get-MgDirectorySubscription').waitFor();
});

test('a reader who does not know the seller gets to that query from the question and from the answer', async () => {
  for (const path of ['', 'channel=unknown/']) {
    await page.goto(`${site.url}/en/decide/cloud=public/customer=end-customer/goal=support/${path}`);
    if (path === '') await page.getByText(words.tree.notSure).click();
    await page.getByRole('link', { name: bulk.sellers.link }).click();
    await page.locator('#sellers').waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/bulk/');
  }
});
