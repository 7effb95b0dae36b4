// Over 250 lines: one browser and one list for everything that a reader does with it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Request } from 'playwright';
import { count, fill, locales, messages } from 'rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from '../../browser/axe.ts';
import { clipboard } from '../../browser/clipboard.ts';
import { type OpenSite, openSite, pageAt } from '../drive/open-site.ts';
import { inTurkish, reconciliationFile, subscriptionFile, subscriptionRows } from './bulk-file.ts';

const words = await messages('en');
const { bulk } = words;
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = site.page;
});
afterAll(() => site.close());
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${site.url}/en/bulk/`);
});

const choose = (text: string | Buffer, name = 'Contoso subscriptions.csv') =>
  page.locator('#bulk-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text as string) });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const question = (text: string) => page.locator('.row-question legend').filter({ hasText: text }).waitFor();
const answer = async (label: string) => {
  await page
    .locator('.row-answer')
    .filter({ has: page.getByText(label, { exact: true }) })
    .first()
    .click();
  await button(bulk.question.answer).click();
};
const whose = async (label: string) => {
  await question(bulk.whose.question);
  await answer(label);
};
const boughtElsewhere = () => whose(bulk.whose.elsewhere);
const total = (status: string) => page.locator(`[data-total=${status}] .count`).textContent();
const download = async (): Promise<readonly [string, string]> => {
  const [file] = await Promise.all([page.waitForEvent('download'), button(bulk.result.download).click()]);
  const text = await readFile((await file.path()) ?? '', 'utf8');
  return [file.suggestedFilename(), text];
};

/** A file whose questions are all answered: the first two for all rows, the last by product. */
async function checkSubscriptions(delimiter?: string) {
  await choose(subscriptionFile(delimiter));
  await boughtElsewhere();
  await question(words.facts.goal.question);
  await answer(words.facts.goal.answers.support.label);
  await question(words.facts.channel.question);
  await answer(words.facts.channel.answers.ea.label);
  await question(words.facts.billing.question);
  await answer(words.facts.billing.answers.license.label);
  await page.locator('.row-question').waitFor({ state: 'detached' });
}

describe('a partner who checks a whole list', () => {
  test('answers each open question once, sees every row, and saves the file with answer, steps and link', async () => {
    const requests: string[] = [];
    const listen = (request: Request) => requests.push(`${request.method()} ${request.url()} ${request.postData()}`);
    page.on('request', listen);
    await checkSubscriptions(';');
    expect([await total('all'), await total('can'), await total('broken')]).toEqual(['5', '4', '1']);
    await expect.poll(() => page.locator('.checked-rows tbody tr').count()).toBe(5);
    expect(await page.locator('.checked-rows tbody tr').first().textContent()).toContain('0001');

    const [name, text] = await download();
    page.off('request', listen);
    expect(name).toBe('Contoso subscriptions checked.csv');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(`\uFEFF${[...subscriptionRows[0], ...Object.values(bulk.added)].join(';')}`);
    expect(lines[2]).toContain(`id-2;Azure plan;;Active;4390934;${words.verdicts.can};`);
    expect(lines[2]).toContain(`;${site.url}/c/en-1rf5-`);
    expect(lines[3]).toContain(`"'=HYPERLINK(""http://evil.example"",""click"")"`);
    expect(lines[5]).toMatch(new RegExp(`^"""left open";;;;;${bulk.statuses.broken};`));
    expect(lines.length).toBe(7);

    // The page fetched only files of the site meanwhile; nothing was sent with them, and nothing was kept.
    const plain = new RegExp(`^GET ${site.url}/[a-zA-Z0-9/_.-]*[.](?:js|css|json|png|svg|webmanifest) null$`);
    for (const request of requests) expect(request).toMatch(plain);
    expect(site.outside).toEqual([]);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, '']);
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    expect(page.url()).toBe(`${site.url}/en/bulk/`);
    expect(site.errors).toEqual([]);
  });

  test('follows a row’s link to the page of its answer', async () => {
    await checkSubscriptions();
    const link = page.locator('.checked-rows tbody a').first();
    const href = await link.getAttribute('href');
    expect(href).not.toMatch(/id-|inci|hyperlink/i);
    await link.click();
    await expect.poll(() => page.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
  });

  test('answers for each product, removes an answer, and leaves another one open', async () => {
    await page.locator('.common > summary').click();
    await page.locator('#common-goal').selectOption('support');
    await choose(subscriptionFile());
    await boughtElsewhere();
    await question(words.facts.channel.question);
    await answer(words.facts.channel.answers.ea.label);
    await question(words.facts.billing.question);
    await page.getByText(bulk.question.notAlike).click();
    await page.locator('#tell-apart').selectOption({ label: bulk.question.byProduct });
    await page.getByLabel('Microsoft 365 E3').selectOption('license');
    await page.getByLabel('Azure plan').selectOption('usage');
    await button(bulk.question.apply).click();
    await expect.poll(() => total('can')).toBe('1');
    await page.locator('.row-question legend').filter({ hasText: '2' }).waitFor();
    await button(bulk.question.leaveOpen).click();
    await question(words.facts['partner-type'].question);
    await page.locator('.given button').nth(2).click();
    await page.locator('.row-question legend').filter({ hasText: '2' }).waitFor();
    await question(words.facts.billing.question);
  });

  test('finds rows by verdict and by text', async () => {
    await checkSubscriptions();
    await page.locator('[data-total=broken]').click();
    await expect.poll(() => page.locator('.checked-rows tbody').textContent()).toContain('Line 6');
    expect(await page.locator('[data-total=broken]').getAttribute('aria-pressed')).toBe('true');
    await page.locator('[data-total=all]').click();
    await page.locator('#result-text').fill('i̇nci');
    await expect.poll(() => page.locator('.checked-rows tbody tr').count()).toBe(1);
    await page.locator('#result-text').fill('nobody');
    await page.getByText(bulk.result.none).waitFor();
  });

  test('copies the rows that are listed, as a table in each form, and is told how many', async () => {
    const { copying } = bulk.result;
    await checkSubscriptions();
    await page.locator('[data-total=can]').click();
    await page.getByText(copying.title).click();
    await button(copying.table).click();
    await page
      .getByRole('status')
      .getByText(count('en', copying.copied, 4))
      .waitFor();
    const html = await clipboard(page, 'text/html');
    expect(html.match(/<tr>/g)).toHaveLength(5);
    expect(html).toContain(`<td>'=HYPERLINK("http://evil.example","click")</td>`);
    expect(html).toContain(`<a href="${site.url}/c/en-`);
    const tabs = await clipboard(page);
    expect(tabs.split('\n').map((line) => line.split('\t').length)).toEqual([5, 5, 5, 5, 5]);
    await page.locator('#result-text').fill('azure');
    await expect.poll(() => page.locator('.checked-rows tbody tr').count()).toBe(1);
    await button(words.share.copyMarkdown).click();
    await page
      .getByRole('status')
      .getByText(count('en', copying.copied, 1))
      .waitFor();
    expect((await clipboard(page)).split('\n')[2]).toMatch(/^\| Azure plan \| id-2 \| .+ \| \[.+\]\(<http:/);
    await button(copying.tabs).click();
    await expect.poll(() => clipboard(page)).toMatch(/\nAzure plan\tid-2\t/);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('needs no mouse', async () => {
    await page.locator('#bulk-file').focus();
    await choose(subscriptionFile());
    const press = async (...keys: readonly string[]) => {
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('row-question');
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab', 'Space', 'ArrowDown', 'Tab', 'Enter');
    await page.getByText(bulk.whose.label, { exact: true }).waitFor();
    await question(words.facts.goal.question);
    await press('Tab', 'Space', 'Tab', 'Enter');
    await question(words.facts.channel.question);
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('row-question');
  });

  test('assigns the columns of an unknown file by hand', async () => {
    await choose('Who;What;Kind\nContoso;Exchange Online;Licenses\nFabrikam;Azure;Usage-based');
    await page.getByRole('heading', { name: bulk.columns.title }).waitFor();
    // The meaning that a column could have is suggested, and not used before the reader agrees.
    expect(
      await page
        .locator('.column-choice select[id^=column-]')
        .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value).join('')),
    ).toBe('');
    const { guess, useGuessFor, meanings } = bulk.columns;
    await page.getByText(fill(guess, { column: 'Kind', example: 'Licenses' })).waitFor();
    await button(fill(useGuessFor, { column: 'Kind', meaning: meanings.billing })).click();
    await expect.poll(() => page.getByLabel(meanings.billing).inputValue()).toBe('2');
    await page.getByLabel(meanings.customer).selectOption('Who');
    await page.getByLabel(meanings.product).selectOption('What');
    await button(bulk.columns.read).click();
    await question(words.facts.goal.question);
    await page.locator('.about-file > summary').click();
    await page.locator('.about-file summary').filter({ hasText: bulk.read.summary }).click();
    const read = page.locator('.about-file');
    await read.getByText(words.facts.billing.answers.license.label).waitFor();
    await read.getByText(words.facts.billing.answers.usage.label).waitFor();
    await read.getByText(fill(bulk.read.cell, { columns: '“Kind”', line: 3 })).waitFor();
    await page.locator('#encoding').selectOption('utf-16le');
    await page.getByRole('heading', { name: bulk.columns.title }).waitFor();
    await button(bulk.file.another).click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('bulk-file');
  });

  test.each([
    ['', 'empty'],
    ['\r\n\r\n', 'empty'],
    ['Date-Time,Affected customer,Action,Partner user\n1,2,3,4', 'unsuitable'],
  ] as const)('is told what is wrong with a file, and can choose another one (%j)', async (text, failure) => {
    await choose(text);
    await page.getByRole('alert').getByText(bulk.failures[failure]).waitFor();
    await choose(subscriptionFile());
    await question(bulk.whose.question);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('adds the customer list, and rows of customers with a relationship no longer ask for one', async () => {
    await choose(reconciliationFile(4));
    await boughtElsewhere();
    await page.locator('.common summary', { hasText: bulk.customerList.title }).click();
    const list = (text: string) =>
      page
        .locator('#customer-list')
        .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await list('Name;Value\nContoso;1\n');
    await page.getByText(bulk.failures['not-customers']).waitFor();
    await list(
      'Microsoft ID,Company name,Primary domain name,Relationship,Tags\n' +
        '196e2273-9651-43a3-ba7e-000000000001,Contoso,contoso1.onmicrosoft.com,Cloud Reseller,\n',
    );
    await page.getByText(fill(bulk.customerList.chosen, { name: 'list.csv' })).waitFor();
    expect(await page.getByText(bulk.failures['not-customers']).count()).toBe(0);
    await page.locator('.about-file summary').first().click();
    const fact = page.locator('.about-file li').filter({ hasText: 'CustomerId' });
    expect(await fact.textContent()).toContain('From your customer list');
    await page.locator('.about-file summary').first().click();
    expect(await axeFaults(page)).toEqual([]);
    await button(bulk.customerList.takeBack).click();
    await page.getByText(bulk.customerList.title).waitFor();
    await expect.poll(() => fact.count()).toBe(0);
  });

  test('can stop a long file, and choose another one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bulk-'));
    const long = join(folder, 'long.csv');
    await writeFile(long, reconciliationFile(60_000));
    await page.locator('#bulk-file').setInputFiles(long);
    await button(bulk.reading.stop).click();
    await page.getByRole('alert').getByText(bulk.failures.stopped).waitFor();
    // The next file does not wait for the one before either, and replaces it.
    await page.locator('#bulk-file').setInputFiles(long);
    await choose(subscriptionFile());
    await question(bulk.whose.question);
    await page.waitForTimeout(300);
    expect(await total('all')).toBe('5');
    expect(await page.getByRole('alert').count()).toBe(0);
    await rm(folder, { recursive: true });
  });

  test('can stop, within a second, a file that is made to keep the browser busy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bulk-'));
    const long = join(folder, 'long.csv');
    const head = 'Microsoft ID,Company name,Primary domain name,Relationship,Tags\n';
    await writeFile(long, head + 'id,"ACME" Ltd 7,d.example,Cloud Reseller,\nx","y\n"a\n'.repeat(800_000));
    await page.locator('#bulk-file').setInputFiles(long);
    await button(bulk.reading.stop).click();
    await page.getByRole('alert').getByText(bulk.failures.stopped).waitFor({ timeout: 1_000 });
    await rm(folder, { recursive: true });
  });

  test('is told what a file is if it is not a list', async () => {
    for (const [begins, failure] of [
      ['PK\x03\x04xl/workbook.xml', 'workbook'],
      ['\x89PNG\r\n\x1A\n', 'picture'],
      [Array.from({ length: 20_000 }, (_, column) => `c${column}`).join(), 'too-wide'],
    ] as const) {
      await choose(Buffer.from(begins, 'latin1'));
      await page.getByRole('alert').getByText(bulk.failures[failure]).waitFor();
    }
    expect(await page.locator('option').count()).toBeLessThan(1_000);
  });

  test('sees Turkish names in a file that Excel wrote, and can choose another encoding', async () => {
    await page.goto(`${site.url}/tr/bulk/`);
    await choose(inTurkish(subscriptionFile(';')));
    const row = page.locator('.checked-rows tbody tr').nth(3);
    await row.getByText('İnci Çözüm').waitFor();
    await page.locator('#result-text').fill('inci');
    await expect.poll(() => page.locator('.checked-rows tbody tr').count()).toBe(1);
    await page.locator('#result-text').fill('');
    await page.locator('.about-file > summary').click();
    await page.locator('#encoding').selectOption('windows-1252');
    await page.getByText('Ýnci Çözüm').waitFor();
  });
});

const looks = [
  { name: 'light', colorScheme: 'light', width: 1280, height: 900 },
  { name: 'dark at 320 pixels', colorScheme: 'dark', width: 320, height: 640 },
] as const;

test.each(looks)('no screen has a fault that axe finds or is wider than the window ($name)', async (look) => {
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await page.setViewportSize(look);
  const lookAt = async (screen: string) => {
    await page.evaluate('document.querySelectorAll("main details").forEach((each) => { each.open = true })');
    expect(await axeFaults(page), screen).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth'), screen).toBeLessThanOrEqual(look.width);
  };
  await lookAt('choosing');
  await choose('Customer name,Product name,C\nContoso,Exchange,License');
  await page.getByRole('heading', { name: bulk.columns.title }).waitFor();
  await lookAt('columns');
  await page.reload({ waitUntil: 'networkidle' });
  await choose(subscriptionFile(), `${'a-long-file-name'.repeat(8)}.csv`);
  await question(bulk.whose.question);
  await lookAt('whose');
  await boughtElsewhere();
  await question(words.facts.goal.question);
  await page.getByText(bulk.question.notAlike).click();
  await page.locator('#tell-apart').selectOption({ label: bulk.question.byProduct });
  await page.locator('.texts li').first().waitFor();
  await page.locator('.checked-rows tr').first().waitFor();
  await lookAt('question');
  await answer(words.facts.goal.answers.support.label);
  await question(words.facts.channel.question);
  await answer(words.facts.channel.answers['this-partner'].label);
  await page.locator('.checked-rows .verdict').first().waitFor();
  await lookAt('result');
  await page.emulateMedia({ colorScheme: null });
});

test.each(locales)(
  'without JavaScript the page says what it needs, and search engines find it (%s)',
  async (locale) => {
    const own = await messages(locale);
    const html = pageAt(`/${locale}/bulk/`);
    expect(html).toContain(own.bulk.title);
    const { page, url, close } = await openSite({ javaScript: false });
    await page.goto(`${url}/${locale}/bulk/`);
    expect(await page.getByText(own.bulk.needsScript).isVisible()).toBe(true);
    expect(await page.locator('#bulk-file').isVisible()).toBe(false);
    await close();
  },
);
