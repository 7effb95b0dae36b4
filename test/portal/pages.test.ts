import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesAmong } from './client/place.ts';
import { pages } from './pages.ts';
import { onPage } from './situations/situation.ts';

const placeAt = placesAmong(pages);
const all = [...pages].flatMap(([name, page]) =>
  page.situations.map((situation) => [situation.id, name, onPage(page, situation)] as const),
);

test.each(all)('the situation %s is on the page %s, as its address says', (_, name, { address, tenantId }) => {
  const place = placeAt(address.replace(/\?.*/, ''));
  expect(place.page).toBe(name);
  expect(place.tenant).toBe(tenantId);
});

const tenant = 'cccc0000-0000-4000-8000-000000000001';

test.each([
  ['/dashboard/v2/customers', 'customer-list'],
  ['/pcv/granularadminaccess/anything', 'gdap-list'],
  [`/en-US/commerce/customers/${tenant.toUpperCase()}`, 'subscriptions'],
  [`/pcv/customers/${tenant}/users/${tenant}`, 'users'],
  [`/pcv/customers/${tenant}/orderhistory/${tenant}`, 'customer-other'],
  ['/pcv/customers/a/b/c', 'customers-other'],
  ['/membership', 'home'],
])('%s leads to the page %s', (path, page) => {
  expect(placeAt(path).page).toBe(page);
});

test('every page has a situation', () => {
  for (const [name, { situations }] of pages) expect(situations, name).not.toEqual([]);
});

const known = readdirSync(join(import.meta.dirname, '../../extension/portal/pages')).map((file) => file.slice(0, -3));

test.each(known)('the page %s, which the extension reads, is a page of the mock portal', (page) => {
  expect([...pages.keys()]).toContain(page);
});
