import type { Page } from 'playwright';
import { messages } from 'rules';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from '../../browser/axe.ts';
import { type OpenSite, openSite } from '../open-site.ts';
import { reconciliationFile } from './bulk-file.ts';

const words = await messages('en');
const { result } = words.bulk;
const many = 3_000;

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

/** A file with rows of very different height: every seventh has a name that takes several lines. */
function unevenFile(rows: number): Buffer {
  const lines = Array.from(
    { length: rows },
    (_, row) => `"Tailspin ${row}${row % 7 ? '' : ' Toys and Sons'.repeat(20)}",Active`,
  );
  return Buffer.from(['Subscription,Status', ...lines, ''].join('\n'));
}

async function openList(buffer: Buffer, locale = 'en'): Promise<void> {
  await page.goto(`${site.url}/${locale}/bulk/`);
  await page.locator('#bulk-file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
}
const showList = async (buffer: Buffer, locale?: string) => {
  await openList(buffer, locale);
  await page.locator('.checked-rows tbody tr').first().waitFor();
};

interface Seen {
  /** The rows in view, wholly or in part: the line each says, where it says it stands in the list, and its words. */
  readonly rows: readonly { readonly line: number; readonly index: number; readonly text: string }[];
  /** Whether the rows fill the region without a gap. */
  readonly filled: boolean;
}
const seen = (): Promise<Seen> =>
  page.evaluate(`(() => {
    const region = document.querySelector('.rows').getBoundingClientRect();
    const head = document.querySelector('.checked-rows thead th').getBoundingClientRect();
    const top = Math.max(head.height > 1 ? head.bottom : 0, region.top);
    const rows = [...document.querySelectorAll('.checked-rows tbody tr')].filter((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > top + 1 && box.top < region.bottom - 1;
    });
    const boxes = rows.map((row) => row.getBoundingClientRect());
    return {
      rows: rows.map((row) => ({ line: Number(row.cells[0].textContent), index: row.ariaRowIndex * 1, text: row.cells[1].textContent })),
      filled: boxes.length > 0 && boxes[0].top <= top + 1 && boxes.at(-1).bottom >= region.bottom - 3,
    };
  })()`);
/** The rows in view once they are there. */
async function rowsInView() {
  let now: Seen | undefined;
  const isThere = async () => {
    now = await seen();
    return now.filled && now.rows.every(({ line }) => line > 0);
  };
  await expect.poll(isThere).toBe(true);
  return now?.rows ?? [];
}
/** Scrolls the list as far as it goes; how far that is. */
const scrollTo = (top: number): Promise<number> =>
  page.locator('.rows').evaluate((region, to) => {
    region.scrollTop = to;
    return region.scrollTop;
  }, top);
const seenText = () => page.locator('.seen').textContent();
/** In an unfiltered list the headers are line 1 of the file and row 1 of the table. */
const expectInOrder = (rows: Seen['rows']) => {
  const [{ line: first = 0 } = {}] = rows;
  expect(rows.map(({ line, index }) => [line, index])).toEqual(rows.map((_, at) => [first + at, first + at]));
};

describe('somebody who looks through a long list', () => {
  test('scrolls anywhere, by hand and by key, and sees every row in its place', async () => {
    await showList(reconciliationFile(many));
    expect(await page.locator('.checked-rows').getAttribute('aria-rowcount')).toBe('3001');
    for (const top of [0, 60_000, 59_700, 10_000_000, 90_001]) {
      await scrollTo(top);
      const rows = await rowsInView();
      expectInOrder(rows);
      for (const { line, text } of rows) expect(text).toContain(`Contoso ${(line - 2) % 700}, Ltd.`);
    }
    expect(await page.locator('.checked-rows tbody tr').count()).toBeLessThan(60);

    await page.getByRole('region', { name: result.list }).focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await rowsInView()).at(-1)?.line).toBe(many + 1);
    expect(await seenText()).toMatch(/to 3,000 of 3,000$/);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await rowsInView())[0]?.line).toBe(2);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await rowsInView())[0]?.line).toBeGreaterThan(8);

    await page.getByLabel(result.goToLine).fill('2222');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await rowsInView())[0]?.line).toBe(2222);
    expect(await page.evaluate('document.activeElement.className')).toBe('rows');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('keeps the place of the keyboard when the row that had it is scrolled away', async () => {
    await showList(reconciliationFile(many));
    await page.locator('.checked-rows tbody a').nth(2).focus();
    await page.mouse.move(640, 700);
    await scrollTo(100_000);
    await rowsInView();
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('rows');
  });

  test('sees the rows of a filter and no others, however fast it is changed and scrolled', async () => {
    const broken = Buffer.from('too,few\n'.repeat(500));
    await showList(Buffer.concat([reconciliationFile(many), broken]));
    await page.locator('[data-total=broken]').waitFor();
    await page.evaluate(`{
      window.wrong = [];
      window.checked = 0;
      const look = () => {
        const pressed = document.querySelector('[data-total][aria-pressed=true]').dataset.total;
        const region = document.querySelector('.rows');
        if (region && region.getAttribute('aria-busy') === 'false')
          for (const row of region.querySelectorAll('tr[data-row]')) {
            const mark = row.querySelector('[data-verdict], [data-standing]');
            const is = mark.dataset.verdict ?? mark.dataset.standing;
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
      await scrollTo((turn * 7919) % 60_000);
      if (turn % 3 === 0) await page.waitForTimeout(50);
    }
    await page.locator('[data-total]').nth(1).click();
    await page.waitForTimeout(200);
    expect(await page.evaluate('checked')).toBeGreaterThan(100);
    expect(await page.evaluate('wrong')).toEqual([]);
  });

  test.each([
    { width: 1280, height: 900 },
    { width: 320, height: 256 },
  ])('sees whole rows of any height in a window of $width by $height', async (size) => {
    await page.setViewportSize(size);
    await openList(unevenFile(400));
    await page.getByRole('button', { name: words.bulk.columns.read, exact: true }).click();
    await page.locator('.checked-rows tbody tr').first().waitFor();
    for (const part of [0, 0.3, 0.31, 0.9, 0.2]) {
      await scrollTo((await page.locator('.rows').evaluate((region) => region.scrollHeight)) * part);
      expectInOrder(await rowsInView());
    }
    await page.locator('.rows').focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await rowsInView()).at(-1)?.line).toBe(401);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await rowsInView())[0]?.line).toBe(2);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
    expect(await page.evaluate("document.querySelector('.rows').scrollWidth")).toBeLessThanOrEqual(size.width);
  });

  test('is told in Turkish which rows are in view', async () => {
    await showList(reconciliationFile(60), 'tr');
    await expect.poll(seenText).toMatch(/^60 satırdan 1–\d+ arası$/);
  });
});

describe('somebody whose list is longer than a browser can draw', () => {
  test('scrolls on past the end of each stretch, with the same rows in view, and reaches every row', async () => {
    // With pixels so fine, a browser draws a thousand rows.
    await page.addInitScript('Object.defineProperty(window, "devicePixelRatio", { value: 200 })');
    await showList(reconciliationFile(many));
    expect(await page.locator('.checked-rows').getAttribute('aria-rowcount')).toBe('3001');
    const height = () => page.locator('.rows').evaluate((region) => region.scrollHeight);
    expect(await height()).toBeLessThan(70_000);

    let reached = 0;
    for (let turn = 0; turn < 20 && reached < many + 1; turn += 1) {
      const bottom = await scrollTo(await height());
      const before = await rowsInView();
      expectInOrder(before);
      reached = before.at(-1)?.line ?? 0;
      const top = () => page.locator('.rows').evaluate((region) => region.scrollTop);
      if (reached < many + 1) await expect.poll(top).toBeLessThan(bottom - 1_000);
      expect((await rowsInView())[0]?.line).toBe(before[0]?.line);
    }
    expect(reached).toBe(many + 1);

    await page.getByLabel(result.goToLine).fill('1777');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await rowsInView())[0]?.line).toBe(1777);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await rowsInView())[0]?.line).toBe(2);
    await page.keyboard.press('End');
    await expect.poll(async () => (await rowsInView()).at(-1)?.line).toBe(many + 1);
    expect(site.errors).toEqual([]);
  });
});
