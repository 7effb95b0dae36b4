import { expect, test } from 'vitest';
import { factsOfReseller } from './seller.ts';

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
