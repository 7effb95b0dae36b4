import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from '../../browser/axe.ts';
import { type OpenSite, openSite } from '../drive/open-site.ts';
import { reconciliationFile } from './bulk-file.ts';

const words = await messages('en');
const { result } = words.bulk;
const many = 3_050;

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
});

async function showList(buffer: Buffer, locale = 'en'): Promise<void> {
  await page.goto(`${site.url}/${locale}/bulk/`);
  await page.locator('#bulk-file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
  await page.locator('.checked-rows tbody tr').first().waitFor();
}
/** The lines on the page, and the places in the list that the markup gives them. */
const rows = (): Promise<readonly { readonly line: number; readonly place: number; readonly text: string }[]> =>
  page.locator('.checked-rows tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      line: Number((row as HTMLTableRowElement).cells[0]?.textContent),
      place: Number(row.ariaRowIndex),
      text: row.textContent,
    })),
  );
const status = () => page.locator('.list-head [role=status]').textContent();
const above = (name: string) => page.locator('.pager').first().getByRole('button', { name, exact: true });
const below = (name: string) => page.locator('.pager').last().getByRole('button', { name, exact: true });
const focused = () => page.evaluate('document.activeElement.textContent');
/** In an unfiltered list the headers are line 1 of the file and row 1 of the table. */
async function expectPage(first: number, last: number): Promise<void> {
  await expect.poll(async () => (await rows())[0]?.line).toBe(first + 1);
  const shown = await rows();
  expect(shown.map(({ line, place }) => [line, place])).toEqual(
    Array.from({ length: last - first + 1 }, (_, at) => [first + at + 1, first + at + 1]),
  );
  for (const { line, text } of shown) expect(text).toContain(`Contoso ${(line - 2) % 700}, Ltd.`);
  expect(await status()).toBe(`Rows ${first.toLocaleString('en')} to ${last.toLocaleString('en')} of 3,050`);
}

describe('a partner who looks through a long list', () => {
  test('turns its pages with the keyboard, and every row has its place', async () => {
    await showList(reconciliationFile(many));
    await expectPage(1, 100);
    expect(await page.locator('.checked-rows').getAttribute('aria-rowcount')).toBe('3051');
    expect(await page.locator('.pager .page').first().textContent()).toBe('Page 1 of 31');

    await above(result.next).focus();
    await page.keyboard.press('Enter');
    await expectPage(101, 200);
    // The button keeps the focus, so that pressing it again leads on.
    await page.keyboard.press('Enter');
    await expectPage(201, 300);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectPage(3_001, 3_050);
    expect(await focused()).toBe(result.last);
    expect(await above(result.last).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    await above(result.previous).click();
    await expectPage(2_901, 3_000);
    await above(result.first).click();
    await expectPage(1, 100);
    expect(await axeFaults(page)).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  test('starts at the top of the next page when turning it below the rows', async () => {
    await showList(reconciliationFile(many));
    await below(result.next).click();
    await expectPage(101, 200);
    expect(await focused()).toBe(await status());
    await expect
      .poll(() => page.locator('.list-head').evaluate((head) => head.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0);
  });

  test('goes to a line by its number, and continues from there', async () => {
    await showList(reconciliationFile(many));
    for (const [line, first] of [
      [2_222, 2_201],
      [9_999, 3_001],
    ] as const) {
      await page.getByLabel(result.goToLine).fill(String(line));
      await page.keyboard.press('Enter');
      await expectPage(first, Math.min(first + 99, many));
      expect(await page.evaluate('document.activeElement.cells[0].textContent')).toBe(String(Math.min(line, many + 1)));
      const box = await page.locator('[data-found]').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.matches("[data-found] a")')).toBe(true);
    // An answer changes the rows; the reader is not led back to the line.
    await page.locator('.row-answer').first().click();
    await page.getByRole('button', { name: words.bulk.question.answer }).click();
    await expect.poll(focused).not.toContain('Contoso');
  });

  test('sees only the rows of a filter, even if filters and pages change fast', async () => {
    const broken = Buffer.from('too,few\n'.repeat(500));
    await showList(Buffer.concat([reconciliationFile(many), broken]));
    await page.locator('[data-total=broken]').waitFor();
    await page.evaluate(`{
      window.wrong = [];
      window.checked = 0;
      const look = () => {
        const pressed = document.querySelector('[data-total][aria-pressed=true]').dataset.total;
        const table = document.querySelector('.checked-rows');
        if (table && table.getAttribute('aria-busy') === 'false')
          for (const mark of table.querySelectorAll('[data-verdict], [data-status]')) {
            const is = mark.dataset.verdict ?? mark.dataset.status;
            checked += 1;
            if (pressed !== 'all' && is !== pressed) wrong.push(pressed + ': ' + is);
          }
        requestAnimationFrame(look);
      };
      look();
    }`);
    const totals = await page.locator('[data-total]').count();
    for (let turn = 0; turn < 12; turn += 1) {
      await page
        .locator('[data-total]')
        .nth(turn % totals)
        .click();
      await above(turn % 2 ? result.next : result.last).click();
      if (turn % 3 === 0) await page.waitForTimeout(50);
    }
    await page.locator('[data-total=broken]').click();
    await expect.poll(status).toBe('Rows 1 to 100 of 500');
    expect(await page.evaluate('checked')).toBeGreaterThan(100);
    expect(await page.evaluate('wrong')).toEqual([]);
    await page.locator('#result-text').fill('nowhere');
    await page.getByText(result.none).waitFor();
    expect(await page.locator('.checked-rows, .pager').count()).toBe(0);
  });

  test('sees whole rows on a narrow screen and on paper', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await showList(reconciliationFile(many));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.pager, .go-to, .row-question, .common')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).display)),
    ).toEqual(expect.not.arrayContaining(['block', 'flex', 'grid']));
    expect(await page.getByText('Rows 1 to 100 of 3,050').isVisible()).toBe(true);
    expect(await page.locator('.checked-rows tbody tr').last().isVisible()).toBe(true);
  });

  test('has no pages for a short list, and reads in Turkish which rows are shown', async () => {
    await showList(reconciliationFile(60));
    expect(await status()).toBe('60 rows');
    expect(await page.locator('.pager').count()).toBe(0);
    await showList(reconciliationFile(160), 'tr');
    expect(await status()).toBe('160 satırdan 1–100 arası');
    expect(await page.locator('.pager .page').first().textContent()).toBe('Sayfa 1 / 2');
  });
});
