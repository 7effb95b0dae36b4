import { expect, test } from 'vitest';
import { factsInOwnList, factsOfReseller } from './seller.ts';

test.each([
  ['5139005', '5139005', { channel: 'this-partner' }],
  [' 5139005', '5139005 ', { channel: 'this-partner' }],
  ['5139005', '5139006', {}],
  ['5139005', '05139005', {}],
  ['5139005', undefined, {}],
  [undefined, '5139005', {}],
  [undefined, undefined, {}],
  ['', '', {}],
  [' ', ' ', {}],
])('reseller %o, own PartnerID %o: %o', (reseller, partnerId, facts) => {
  expect(factsOfReseller(reseller, partnerId)).toEqual(facts);
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
