import { expect, test } from 'vitest';
import { factsInOwnList, factsOfSeller, partnerNamedIn } from './seller.ts';

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

test.each(cells)('“%s” names the partner %s', (text, partner) => {
  expect(partnerNamedIn(text)).toBe(partner);
});

const sellers: readonly (readonly [string | undefined, string | undefined, string | undefined])[] = [
  [ours, ours.toUpperCase(), 'this-partner'],
  [other, ours, 'csp-partner'],
  ['1000001', '1000001', 'this-partner'],
  // It can be a reseller of ours.
  ['1000002', '1000001', undefined],
  ['1000001', ours, undefined],
  [ours, '1000001', undefined],
  [' 1000001', '1000001 ', 'this-partner'],
  ['1000001', '01000001', undefined],
  // The length of a PartnerID is not documented.
  ['123', '123', 'this-partner'],
  ['', '', undefined],
  [' ', ' ', undefined],
  ['1000001', undefined, undefined],
  [undefined, undefined, undefined],
  [ours, undefined, undefined],
  [ours, 'nonsense', undefined],
  // No one is named: that does not mean that the customer bought from Microsoft.
  [undefined, ours, undefined],
];

test.each(sellers)('sold by %o, seen by %o: %s', (seller, own, channel) => {
  expect(factsOfSeller(seller, own)).toEqual(channel ? { channel } : {});
});

test.each([
  ['5139005', { partnerId: '5139005' }, { channel: 'this-partner' }],
  ['5139005', { partnerId: '5139006' }, {}],
  ['5139005', { partnerId: '5139006', partnerType: 'direct-bill' }, { channel: 'this-partner' }],
  [undefined, { partnerType: 'direct-bill' }, { channel: 'this-partner' }],
  ['5139005', { partnerId: '5139005', partnerType: 'indirect-reseller' }, { channel: 'this-partner' }],
  ['5139005', { partnerId: '5139006', partnerType: 'indirect-provider' }, {}],
  [undefined, {}, {}],
] as const)('in the list of a partner’s own sales, reseller %o and partner %o: %o', (reseller, partner, facts) => {
  expect(factsInOwnList(reseller, partner)).toEqual(facts);
});
