import { expect, test } from 'vitest';
import { placeOf } from './place.ts';
import { sectionLinks } from './section-link.ts';

const tenant = 'cccc0000-0000-4000-8000-000000000001';
const linksOn = (path: string) => {
  const place = placeOf(new URL(`https://partner.microsoft.com/${path}`));
  return place && sectionLinks(place);
};

test('a customer’s sections are under the root of the address, in its language', () => {
  expect(linksOn(`en-us/pcv/customers/${tenant}/account`)).toEqual({
    'admin-relationships': `/en-us/pcv/customers/${tenant}/adminrelationships`,
    subscriptions: `/en-us/pcv/customers/${tenant}/subscriptions`,
  });
});

test('the page that is open is not offered', () => {
  expect(Object.keys(linksOn(`dashboard/v2/customers/${tenant}/subscriptions`) ?? {})).toEqual(['admin-relationships']);
  expect(Object.keys(linksOn(`dashboard/v2/customers/${tenant}/adminrelationships`) ?? {})).toEqual(['subscriptions']);
});

test('nothing is offered without a customer', () => {
  expect(linksOn('dashboard/v2/customers/list')).toEqual({});
});
