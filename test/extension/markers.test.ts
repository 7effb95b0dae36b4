import type { Page } from 'playwright';
import { fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from '../portal/customers.ts';
import { toQuery } from '../portal/switches.ts';
import { guide, type OpenExtension, openExtension, portalAddress } from './drive/open-extension.ts';
import { reveal, visit } from './drive/reveal.ts';
import { openGroups } from './drive/use-guide.ts';

const words = await messages('en');
const { options } = words.extension;
const [bakery, shipyard] = customers;
if (!bakery || !shipyard) throw new Error('The mock portal needs two customers.');

let open: OpenExtension;
let page: Page;
let settings: Page;

beforeAll(async () => {
  open = await openExtension();
  page = open.page;
  settings = await open.context.newPage();
  await settings.goto(open.own('options.html'));
  await openGroups(settings);
});
afterAll(() => open.close());

/** Opens an address in front: a tab behind another one is drawn only once a second. */
async function see(address: string) {
  await visit(page, address);
}

describe('a partner who wants marks in the lists', () => {
  const marks = () => guide(page).locator('.marker');
  const rowOf = (name: string) => page.locator('tr', { hasText: name }).first();
  const named = (name: string) =>
    guide(page).getByRole('button', { name: fill(words.extension.marker, { customer: name }) });
  const ofCustomer = (place: number) => customers[place]?.companyName.trim().replace(/\s+/g, ' ') ?? '';

  test('sees none until asking for them', async () => {
    await see(portalAddress('customers/granularadminaccess/list'));
    await rowOf(bakery.tenantId).waitFor();
    expect(await marks().count()).toBe(0);
    await settings.getByLabel(options.markers).check();
    await marks().first().waitFor();
    await expect.poll(() => marks().count()).toBe(10);
  });

  test('sees a mark of a customer without an answer only while the pointer is in its row, unless all are wanted', async () => {
    await page.bringToFront();
    const row = await rowOf(bakery.tenantId).boundingBox();
    if (!row) throw new Error('The row is not shown.');
    const shown = () => guide(page).locator('.marker:not(.resting)').count();
    await page.mouse.move(5, 5);
    await expect.poll(shown).toBe(0);
    await page.mouse.move(row.x + 80, row.y + row.height / 2);
    await expect.poll(shown).toBe(1);
    expect(await named(bakery.companyName).evaluate((mark) => getComputedStyle(mark).opacity)).toBe('1');
    await rowOf(shipyard.tenantId).locator('a, input, button').first().focus();
    await expect.poll(() => named(shipyard.companyName).evaluate((mark) => getComputedStyle(mark).opacity)).toBe('1');
    await page.mouse.move(5, 5);
    await settings.getByLabel(options.markEvery).check();
    await expect.poll(shown).toBe(10);
  });

  test.each([
    { window: { width: 1280, height: 900 }, from: 'customers/list' },
    { window: { width: 1280, height: 900 }, from: 'customers/granularadminaccess/list' },
    { window: { width: 700, height: 900 }, from: 'customers/list' },
    { window: { width: 320, height: 256 }, from: 'customers/list' },
  ])('sees no mark on a text of the page: $from, $window.width px wide', async ({ window, from }) => {
    await page.setViewportSize(window);
    await see(portalAddress(from));
    if (window.width > 1000) await expect.poll(() => marks().count(), { timeout: 8000 }).toBe(10);
    else await page.waitForTimeout(5000);
    const boxes: readonly DOMRect[] = await guide(page)
      .locator('.markers')
      .evaluate((list) => [...list.querySelectorAll('.marker')].map((mark) => mark.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(await marks().count());
    const texts = await page.locator('tr').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const boxes: DOMRect[] = [];
        const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          boxes.push(...[...range.getClientRects()].map((box) => box.toJSON()));
        }
        return boxes.filter(({ width }) => width > 0);
      }),
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(texts.length).toBeGreaterThan(10);
    const meet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    expect(boxes.filter((box) => texts.some((text) => meet(box, text)))).toEqual([]);
  });

  test('sees each mark on its own customer’s row, also after scrolling and turning the page', async () => {
    await see(portalAddress('customers/granularadminaccess/list'));
    await named(bakery.companyName).waitFor();
    const isNextTo = async (name: string, tenant: string) => {
      const [mark, row] = [await named(name).boundingBox(), await rowOf(tenant).boundingBox()];
      if (!mark || !row) return false;
      const middle = mark.y + mark.height / 2;
      return row.y < middle && middle < row.y + row.height;
    };
    expect(await isNextTo(bakery.companyName, bakery.tenantId)).toBe(true);
    expect(await isNextTo(shipyard.companyName, shipyard.tenantId)).toBe(true);
    await page.bringToFront();
    await page.setViewportSize({ width: 1280, height: 420 });
    await page.mouse.move(700, 300);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => isNextTo(ofCustomer(4), customers[4]?.tenantId ?? '')).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: /Next/ }).click();
    await named(ofCustomer(12)).waitFor();
    await expect.poll(() => isNextTo(ofCustomer(12), customers[12]?.tenantId ?? '')).toBe(true);
    expect(await named(bakery.companyName).count()).toBe(0);
  });

  test('opens the questions for the customer of the row', async () => {
    await see(portalAddress('customers/granularadminaccess/list'));
    await named(shipyard.companyName).click();
    await expect.poll(() => guide(page).locator('.customer').textContent()).toBe(shipyard.companyName);
    await page.keyboard.press('Escape');
    await named(bakery.companyName).click();
    await expect.poll(() => guide(page).locator('.customer').textContent()).toBe(bakery.companyName);
    await page.keyboard.press('Escape');
    await named(bakery.companyName).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => named(shipyard.companyName).evaluate((mark) => mark.matches(':focus'))).toBe(true);
  });

  test('sees no mark on a row without a customer', async () => {
    await page.goto(portalAddress(`customers/granularadminaccess/list${toQuery({ skeletonMs: 4000 })}`));
    await reveal(page);
    await page.waitForTimeout(2000);
    expect(await marks().count()).toBe(0);
    await marks().first().waitFor();
  });
});
