import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { customers } from './customers.ts';
import { seeTable, settled } from './on-page.ts';
import { contentSecurityPolicy, type Portal, startPortal } from './server.ts';
import { readWishes, toQuery } from './switches.ts';

const host = 'https://partner.microsoft.com';
const gdap = `${host}/dashboard/v2/customers/granularadminaccess/list`;
const list = `${host}/dashboard/v2/customers/list`;
const [bakery, shipyard] = customers as [(typeof customers)[number], (typeof customers)[number]];
const subscriptions = (tenantId: string) => `${host}/dashboard/v2/customers/${tenantId}/subscriptions`;
const placeholder = /^row-(?:he-row-0|\d)$/;
const real = /^row-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** For machines that are busy with other things. */
const patient = { timeout: 10_000 };

let portal: Portal;
let browser: OpenChromium;

beforeAll(async () => {
  portal = await startPortal();
  browser = await openChromium({ portalPort: portal.port });
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

// Each test begins on a fresh document.
beforeEach(() => browser.page.goto('about:blank'));

describe('the mock portal is served as strictly as the real one may be', () => {
  test('nothing inline can run or style, and nothing inline is there', async () => {
    for (const path of ['/', list.slice(host.length), '/membership', '/public/login', '/nothing']) {
      const response = await browser.page.goto(`${host}${path}`);
      expect(await response?.headerValue('content-security-policy')).toBe(contentSecurityPolicy);
      const html = (await response?.text()) ?? '';
      expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/);
    }
  });

  test('a visitor whose session has expired is led to the sign-in page', async () => {
    await browser.page.goto(`${subscriptions(bakery.tenantId)}?session=expired`);
    expect(new URL(browser.page.url()).pathname).toBe('/public/login');
  });
});

describe('the list of granular administration is the one published extensions read (evidence A)', () => {
  test('placeholder rows come first and give way to customers after 700 milliseconds', async () => {
    const { page } = browser;
    expect(readWishes('').skeletonMs).toBe(700);
    // Longer here, so that a slow machine still sees them.
    await page.goto(`${gdap}${toQuery({ skeletonMs: 4_000 })}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('customersvcadmin-app') !== null);
    const before = await seeTable(page);
    expect(before?.rowIds).toHaveLength(10);
    expect(before?.rowIds.every((id) => placeholder.test(id))).toBe(true);
    expect(before?.rowIds[0]).toBe('row-he-row-0');
    await settled(page);
    const after = await seeTable(page);
    expect(after?.rowIds.every((id) => real.test(id))).toBe(true);
  });

  test('the table is reached through open shadow roots, and its names are slotted buttons without an address', async () => {
    const { page } = browser;
    await page.goto(gdap);
    await settled(page);
    const seen = await seeTable(page);
    expect(seen).toMatchObject({
      tag: 'customersvcadmin_he-data-grid',
      depth: 2,
      headIds: ['header-selection', 'cell-displayName-column-header', 'cell-tenantId-column-header'],
    });
    expect(seen?.names[0]).toBe('Northlight Bakery');
    const button = page.locator('customersvcadmin_he-button[appearance=link]').first();
    expect(await button.getAttribute('slot')).toBe(`displayName-${bakery.tenantId}`);
    expect(await button.getAttribute('href')).toBeNull();
    expect(await page.locator(`#cell-tenantId-${bakery.tenantId}`).textContent()).toBe(bakery.tenantId);
  });

  test('turning the page, sorting and searching fill the same rows again and leave the address alone', async () => {
    const { page } = browser;
    await page.goto(gdap);
    await settled(page);
    const row = await page.locator('tbody tr').first().elementHandle();
    const first = (await seeTable(page))?.rowIds;
    await page.getByRole('button', { name: '2', exact: true }).click();
    await expect.poll(async () => (await seeTable(page))?.rowIds, patient).not.toEqual(first);
    expect(await row?.evaluate((node) => node.isConnected)).toBe(true);
    expect(await row?.getAttribute('id')).toBe((await seeTable(page))?.rowIds[0]);

    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await expect.poll(async () => (await seeTable(page))?.names[0], patient).toBe('Alder Lane Workshop');

    await page.locator('customersvcadmin_he-search-box').locator('input').fill('kestrel');
    await expect.poll(async () => (await seeTable(page))?.names, patient).toEqual(['Kestrel Airfreight']);
    expect(await row?.evaluate((node) => node.isConnected)).toBe(true);
    expect(page.url()).toBe(gdap);
  });
});

describe('the customer list is the one that scripts of 2023 and 2024 read (evidence B)', () => {
  test('the path that once led to the second name still does', async () => {
    const { page } = browser;
    await page.goto(list);
    await settled(page);
    const path =
      '/html/body/he-layout/div[2]/customer-app/div/customer_he-layout/section[2]/customer_he-data-grid/span[2]/a';
    const name = page.locator(`xpath=${path}`);
    expect(await name.textContent()).toBe('Driftwood Shipyard');
    expect(await name.getAttribute('href')).toContain(shipyard.tenantId);
    expect(await page.locator('#customer-search-box').count()).toBe(1);
  });

  test('a customer who bought nothing here is only in the list of administration', async () => {
    const { page } = browser;
    await page.goto(list);
    await settled(page);
    expect((await seeTable(page))?.names).not.toContain('Ember & Oak Furniture');
    await page.goto(`${host}/dashboard/v2/customers/${customers[5]?.tenantId}/adminrelationships`);
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('Ember & Oak Furniture | Admin relationships');
    expect(await page.locator('nav[aria-label=Sections]').textContent()).not.toContain('Subscriptions');
  });
});

describe('moving within the portal', () => {
  const heading = () => browser.page.locator('h1').textContent();

  test('the address changes first, the old page lingers, the title comes last', async () => {
    const { page } = browser;
    const slow = toQuery({ lingerMs: 1_500, skeletonMs: 3_000 });
    await page.goto(`${list}${slow}`);
    await settled(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
    await page.getByRole('link', { name: 'Driftwood Shipyard' }).click();
    expect(page.url()).toBe(`${subscriptions(shipyard.tenantId)}${slow}`);
    expect(await heading()).toBe('Customer List | Customers');
    await expect.poll(heading, patient).toBe('Driftwood Shipyard | Subscriptions');
    expect(await page.title()).toBe('Customer List | Partner Center');
    await expect.poll(() => page.title(), patient).toBe('Subscriptions | Partner Center');
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-same-document'))).toBe(true);
  });

  test('back, forward, a name without an address and a synthetic popstate all arrive', async () => {
    const { page } = browser;
    await page.goto(gdap);
    await settled(page);
    await page.getByText('Northlight Bakery').click();
    await expect.poll(heading, patient).toBe('Northlight Bakery | Admin relationships');
    await page.goBack();
    await expect.poll(heading, patient).toBe('Customers | Granular Administration');
    await page.goForward();
    await expect.poll(heading, patient).toBe('Northlight Bakery | Admin relationships');
    await page.evaluate(
      (path) => {
        history.pushState({}, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      new URL(subscriptions(shipyard.tenantId)).pathname,
    );
    await expect.poll(heading, patient).toBe('Driftwood Shipyard | Subscriptions');
  });

  test('a partner who is quicker than the portal sees only the last page requested', async () => {
    const { page } = browser;
    await page.goto(list);
    await settled(page);
    await page.getByRole('link', { name: 'Driftwood Shipyard' }).click();
    await page.getByRole('link', { name: 'Northlight Bakery' }).click();
    await expect.poll(heading, patient).toBe('Northlight Bakery | Subscriptions');
    await page.waitForTimeout(1_000);
    expect(await heading()).toBe('Northlight Bakery | Subscriptions');
  });
});

test('no request of a page of the mock portal leaves this machine', () => {
  expect(browser.outside).toEqual([]);
});
