import { expect, test } from 'vitest';
import { customerLink, customerOfRow, headingParts, isCellOf } from './page-view.ts';

const tenant = '5BE5DE6A-1111-4222-8333-444444444444';
const lower = tenant.toLowerCase();

test.each([
  [`/dashboard/commerce2/customers/${tenant}`, { tenant: lower }],
  [`https://partner.microsoft.com/customers/${tenant}/Subscriptions?x=1`, { tenant: lower, section: 'subscriptions' }],
  [`/customers/${tenant}/subscriptions/AB-12#top`, { tenant: lower, section: 'subscriptions', item: 'ab-12' }],
  ['/dashboard/commerce2/customers/list', undefined],
  [`/partners/${tenant}`, undefined],
  ['', undefined],
  [null, undefined],
])('the address %s leads to %o', (href, link) => {
  expect(customerLink(href)).toEqual(link);
});

test('a row is a customer’s when its id says which', () => {
  expect(customerOfRow(`row-${tenant}`)).toBe(lower);
  expect(customerOfRow(tenant)).toBeUndefined();
  expect(customerOfRow('row-placeholder')).toBeUndefined();
});

test('a heading is read in its parts, empty ones left out', () => {
  expect(headingParts(' Contoso |  | Subscriptions')).toEqual(['Contoso', 'Subscriptions']);
  expect(headingParts('')).toEqual([]);
});

test('a cell belongs to the column its id names, when it ends like a customer’s', () => {
  expect(isCellOf('status', `cell-status-${tenant}`)).toBe(true);
  expect(isCellOf('name', `cell-status-${tenant}`)).toBe(false);
  expect(isCellOf('status', 'cell-status-header')).toBe(false);
});
