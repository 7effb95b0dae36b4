import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../drive/open-site.ts';
import { subscriptionFile } from './bulk-file.ts';

const words = await messages('en');
/** The code that checks a list, without the page's listeners. */
const code = /open-check[^/]*[.]js$/;

let site: OpenSite;
let folder: string;
let list: string;
let page: Page;
let fetched: string[];

beforeAll(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'begin-'));
  list = join(folder, 'Contoso.csv');
  await writeFile(list, subscriptionFile());
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await page?.close();
  page = await site.context.newPage();
  page.setDefaultTimeout(10_000);
  fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${site.url}/en/bulk/`);
});

const isFetched = () => fetched.some((url) => code.test(url));
const question = (text: string) => page.locator('.row-question legend').filter({ hasText: text }).waitFor();

/** Drags the list over the page from outside, as far as the last of the steps. */
async function drag(steps: readonly ('dragEnter' | 'dragOver' | 'drop')[], at = { x: 400, y: 500 }) {
  const session = await site.context.newCDPSession(page);
  const data = { items: [], files: [list], dragOperationsMask: 1 };
  for (const type of steps) await session.send('Input.dispatchDragEvent', { type, ...at, data });
}

/** Lets the code that checks a list come only once the returned function is called. */
async function holdBack(): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(code, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

describe('a partner who only reads the page for lists', () => {
  test('fetches none of the code that checks one', async () => {
    await page.waitForLoadState('networkidle');
    expect(isFetched()).toBe(false);
    expect(fetched.some((url) => url.endsWith('words.json'))).toBe(false);
    await page.locator('h1').hover();
    await page.waitForTimeout(100);
    expect(isFetched()).toBe(false);
  });

  test('sees nothing move when the code arrives', async () => {
    await page.evaluate(`{
      window.moved = 0;
      const note = (shifts) => { for (const { value } of shifts.getEntries()) moved += value; };
      new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
    }`);
    await page.locator('.common').hover();
    await expect.poll(isFetched).toBe(true);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    expect(await page.evaluate('moved')).toBe(0);
    expect(await page.locator('.common, .file-choice').count()).toBe(2);
  });
});

describe('a partner who is faster than the code', () => {
  test('has the first file checked that was dropped, anywhere on the page', async () => {
    await drag(['dragEnter', 'dragOver']);
    await page.locator('.file-choice[data-over]').waitFor();
    await drag(['drop']);
    await question(words.bulk.whose.question);
    expect(await page.locator('.file-name').textContent()).toBe('Contoso.csv');
    expect(page.url()).toBe(`${site.url}/en/bulk/`);
  });

  test('keeps choices made and files dropped before the code arrived', async () => {
    const letGo = await holdBack();
    await page.locator('.common > summary').click();
    await page.locator('#common-goal').focus();
    await page.locator('#common-goal').selectOption('support');
    await drag(['dragEnter', 'dragOver', 'drop']);
    await page.locator('#common-country').selectOption('TR');
    await expect.poll(() => page.locator('.about-file').count()).toBe(0);
    letGo();
    await question(words.bulk.whose.question);
    await page.locator('.row-answer').last().click();
    await page.locator('.row-question .main-action').click();
    await question(words.facts.channel.question);
    expect(await page.locator('#common-goal').inputValue()).toBe('support');
    expect(await page.locator('#common-country').inputValue()).toBe('TR');
  });

  test('is told when the code does not arrive, and has the file checked once it does', async () => {
    await page.route(code, (route) => route.abort());
    await page.locator('#bulk-file').setInputFiles(list);
    await page.getByRole('alert').getByText(words.site.share.notLoaded).waitFor();
    await page.unroute(code);
    await page.locator('.common > summary').focus();
    await question(words.bulk.whose.question);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('chooses a file before the page’s own script has arrived', async () => {
    await page.route(/_astro\/index[^/]*[.]js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(`${site.url}/en/bulk/`, { waitUntil: 'commit' });
    await page.locator('#bulk-file').setInputFiles(list);
    await question(words.bulk.whose.question);
  });
});

describe('a partner with a result', () => {
  test('does not lose it to a file dropped by mistake', async () => {
    await page.locator('#bulk-file').setInputFiles(list);
    await question(words.bulk.whose.question);
    await drag(['dragEnter', 'dragOver', 'drop']);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(`${site.url}/en/bulk/`);
    await question(words.bulk.whose.question);
  });
});
