import { describe, expect, it } from 'vitest';
import { isAboutCustomers, type PortalPlace, placeOf } from './place.ts';

const T = '1a2b3c4d-0000-4000-8000-00000000000a';
const S = '1a2b3c4d-0000-4000-8000-00000000000b';
const roots = ['pcv', 'commerce', 'dashboard/commerce2', 'dashboard/v2', 'dashboard/v4'];
const locales = ['', 'en-us', 'en-US', 'de-de', 'ja-jp', 'zh-hans-cn'];

/** The rest of an address after the root, and the place that it names. */
const rests: readonly [string, Omit<PortalPlace, 'root' | 'locale'>][] = [
  ['customers', { page: 'customer-list' }],
  ['customers/list', { page: 'customer-list' }],
  ['customers/list/', { page: 'customer-list' }],
  ['Customers/List', { page: 'customer-list' }],
  ['customers/granularadminaccess/list', { page: 'gdap-list' }],
  ['granularadminaccess/list', { page: 'gdap-list' }],
  ['granularadminaccess', { page: 'gdap-list' }],
  ['customers/acquire', { page: 'new-relationship' }],
  [`customers/indirectresellers/relationshiprequest/${S}`, { page: 'reseller-invitation', item: S }],
  [`customers/${T}`, { page: 'customer-other', tenant: T }],
  [`customers/${T}/subscriptions`, { page: 'subscriptions', tenant: T, section: 'subscriptions' }],
  [`customers/${T.toUpperCase()}/Subscriptions/`, { page: 'subscriptions', tenant: T, section: 'subscriptions' }],
  [`customers/${T}/subscriptions/${S}`, { page: 'subscription', tenant: T, section: 'subscriptions', item: S }],
  [`customers/${T}/users`, { page: 'users', tenant: T, section: 'users' }],
  [`customers/${T}/adminrelationships`, { page: 'admin-relationships', tenant: T, section: 'adminrelationships' }],
  [
    `customers/${T}/adminrelationships/${S}-${T}`,
    { page: 'admin-relationship', tenant: T, section: 'adminrelationships', item: `${S}-${T}` },
  ],
  [`customers/${T}/servicemanagementpage`, { page: 'service-management', tenant: T, section: 'servicemanagementpage' }],
  [`customers/${T}/account`, { page: 'account', tenant: T, section: 'account' }],
  [`customers/${T}/somethingnew`, { page: 'customer-other', tenant: T, section: 'somethingnew' }],
  [`customers/${T}/constructor`, { page: 'customer-other', tenant: T, section: 'constructor' }],
  [`customers/${T}/subscriptions/abc-1`, { page: 'customer-other', tenant: T, section: 'subscriptions' }],
  [`customers/${T.slice(1)}/subscriptions`, { page: 'customers-other' }],
  [`customers/${T}0/subscriptions`, { page: 'customers-other' }],
  ['customers/row-he-row-0/subscriptions', { page: 'customers-other' }],
  ['customers/indirectresellers/list', { page: 'customers-other' }],
  ['customers/delegatedadmin', { page: 'customers-other' }],
];

const place = (path: string, host = 'partner.microsoft.com') => placeOf(new URL(`https://${host}/${path}`));

describe('which page an address is', () => {
  for (const root of roots)
    it.each(rests)(`is recognized the same way under ${root}, with and without a locale: %s`, (rest, named) => {
      for (const locale of locales) {
        const expected = { ...named, root, ...(locale && { locale: locale.toLowerCase() }) };
        expect(place(`${locale ? `${locale}/` : ''}${root}/${rest}`)).toEqual(expected);
        expect(place(`${locale ? `${locale}/` : ''}${root}/${rest}?tab=azure#top`)).toEqual(expected);
      }
    });

  it.each([
    '',
    'dashboard',
    'en-us',
    'dashboard/home',
    'dashboard/v2/home',
    'public/login',
    'membership',
    'dashboard/products/9nblggh4',
    'dashboard/insights/partnerinsights/customers',
    'dashboard/v2/support/customers/',
    `x/dashboard/v2/customers/${T}/subscriptions`,
  ])('is not about customers elsewhere on the host: /%s', (path) => {
    expect(place(path)?.page).toBe('elsewhere');
  });

  it.each(['csp', 'commerce3', 'commerce/v5', 'partners'])(
    'is known by the customer that it names under a root that is new: %s',
    (root) => {
      expect(place(`${root}/customers/${T}/users`)).toEqual({ page: 'users', root, tenant: T, section: 'users' });
      expect(place(`de-de/${root}/customers/${T}`)).toMatchObject({ page: 'customer-other', locale: 'de-de', root });
      expect(place(`${root}/customers/list`)?.page).toBe('elsewhere');
    },
  );

  it('keeps the older hosts and refuses every other', () => {
    expect(place(`pcv/customers/${T}/users`, 'partnercenter.microsoft.com')?.tenant).toBe(T);
    expect(place('commerce/customers/list', 'partner.partnercenter.microsoftonline.cn')?.page).toBe('customer-list');
    expect(place(`dashboard/v2/customers/${T}/users`, 'partner.microsoft.com.example.org')).toBeUndefined();
  });

  it('removes the suffix that Defender’s session proxy appends to the host, and nothing similar', () => {
    const path = `dashboard/v2/customers/${T}/users`;
    for (const suffix of ['mcas.ms', 'mcas-gov.us', 'mcas-gov.ms'])
      expect(place(path, `partner.microsoft.com.${suffix}`)).toEqual(place(path));
    for (const host of ['partner.microsoft.com.mcas.us', 'partner.microsoft.com.mcas.ms.example.org', 'mcas.ms'])
      expect(place(path, host)).toBeUndefined();
  });

  it('reads a path of any length in a time that grows no faster than its length', () => {
    const begun = performance.now();
    expect(place(`dashboard/v2/customers/${'/'.repeat(400_000)}x`)?.page).toBe('customers-other');
    // Once it took minutes.
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

it('offers its help without being asked only on pages about customers', () => {
  expect(isAboutCustomers('customers-other')).toBe(true);
  expect(isAboutCustomers('elsewhere')).toBe(false);
});

it('knows its host in any case, and nothing more of an address that is not about customers', () => {
  const shouted = { hostname: 'PARTNER.Microsoft.com', pathname: '/' };
  expect(placeOf(shouted)).toStrictEqual({ page: 'elsewhere' });
});
