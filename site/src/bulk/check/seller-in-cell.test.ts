import { expect, test } from 'vitest';
import { channelOf, sellerIn } from './seller-in-cell.ts';

const [ours, other] = ['5be5de6a-3f4e-4c55-9d2a-000000000001', '5be5de6a-3f4e-4c55-9d2a-000000000002'];

const cells: readonly (readonly [string, string | undefined])[] = [
  [` ${ours.toUpperCase()} `, ours],
  ['1000001', '1000001'],
  ['', undefined],
  ['00000000-0000-0000-0000-000000000000', undefined],
  ['123', undefined],
  ['12345678901', undefined],
  [`${ours}0`, undefined],
  ['Contoso', undefined],
];

test.each(cells)('the cell “%s” names the partner %s', (cell, seller) => {
  expect(sellerIn(cell)).toBe(seller);
});

const sellers: readonly (readonly [string | undefined, string | undefined, string | undefined])[] = [
  [ours, ours.toUpperCase(), 'this-partner'],
  [other, ours, 'csp-partner'],
  ['1000001', '1000001', 'this-partner'],
  // It can be a reseller of ours.
  ['1000002', '1000001', undefined],
  ['1000001', ours, undefined],
  [ours, '1000001', undefined],
  [ours, undefined, undefined],
  [ours, 'nonsense', undefined],
  // Nobody is named: that does not mean that the customer bought from Microsoft.
  [undefined, ours, undefined],
];

test.each(sellers)('a row sold by %s, seen by %s, was bought through %s', (seller, own, channel) => {
  expect(channelOf(seller, own)).toBe(channel);
});
