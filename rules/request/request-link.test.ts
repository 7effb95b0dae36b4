import { expect, test } from 'vitest';
import { type Conclusion, decide } from '../decide/decide.ts';
import { today } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import { prefilledLink } from './prefill.ts';
import { readRequestLink } from './read-request-link.ts';
import { type LinkRequest, requestLink } from './request-link.ts';

const partner = '11111111-2222-4333-8444-555555555555';
const provider = '66666666-7777-4888-9999-aaaaaaaaaaaa';

const links: readonly [LinkRequest, string][] = [
  [
    { kind: 'portal-direct', partnerTenant: partner },
    `https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=${partner}&csp=1&msppid=0`,
  ],
  [
    { kind: 'portal-indirect', partnerTenant: partner, partnerId: '601089', providerTenant: provider },
    `https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship&id=${partner}&csp=1&msppid=601089&indirectCSP=${provider}`,
  ],
  [
    { kind: 'direct-with-admin', partnerTenant: partner, admin: true },
    `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partner}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`,
  ],
  [
    { kind: 'direct-with-admin', partnerTenant: partner, admin: false },
    `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partner}&msppId=0&DAP=false#/BillingAccounts/partner-invitation`,
  ],
  [
    { kind: 'direct', partnerTenant: partner.toUpperCase() },
    `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partner}&msppId=0#/partners/invitation`,
  ],
  [
    { kind: 'indirect', partnerTenant: partner, partnerId: '5139005', providerTenant: provider },
    `https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship&partnerId=${partner}&msppId=5139005&indirectCSPId=${provider}#/partners/invitation`,
  ],
  [
    { kind: 'indirect', partnerTenant: partner, partnerId: '5139005', providerTenant: provider, admin: true },
    `https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship&partnerId=${partner}&msppId=5139005&indirectCSPId=${provider}&DAP=true#/BillingAccounts/partner-invitation`,
  ],
  [
    { kind: 'indirect', partnerTenant: partner, partnerId: '5139005' },
    `https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship&partnerId=${partner}&msppId=5139005#/partners/invitation`,
  ],
  [
    { kind: 'gdap', relationshipId: `${partner}-${provider}` },
    `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${partner}-${provider}`,
  ],
];

test.each(links)('%o is written as the sources write it', (request, link) => {
  expect(requestLink(request)).toBe(link);
});

test.each(links)('%o is read back', (request) => {
  const { kind, ...asked } = request;
  const lower = Object.fromEntries(
    Object.entries(asked).map(([field, value]) => [field, typeof value === 'string' ? value.toLowerCase() : value]),
  );
  expect(readRequestLink(requestLink(request))).toMatchObject({ kind, ...lower });
});

test('a link for permission without a relationship is read, but never built', () => {
  const link = `https://admin.microsoft.com/Adminportal/Home?invType=Administration&partnerId=${partner}#/BillingAccounts/partner-invitation`;
  expect(readRequestLink(link)).toEqual({
    kind: 'admin-only',
    documented: false,
    partnerTenant: partner,
    admin: true,
  });
});

test.each([
  ['partnerTenant', () => requestLink({ kind: 'portal-direct', partnerTenant: '1234' }), 'guid'],
  ['partnerTenant', () => requestLink({ kind: 'direct', partnerTenant: `${partner}0` }), 'guid'],
  ['partnerId', () => requestLink({ kind: 'indirect', partnerTenant: partner, partnerId: 'MPN 5' }), 'partner-id'],
  ['partnerId', () => requestLink({ kind: 'indirect', partnerTenant: partner, partnerId: '0' }), 'partner-id'],
  [
    'providerTenant',
    () => requestLink({ kind: 'portal-indirect', partnerTenant: partner, partnerId: '5', providerTenant: '' }),
    'guid',
  ],
  ['relationshipId', () => requestLink({ kind: 'gdap', relationshipId: `${partner}${provider}` }), 'relationship-id'],
])('a bad %s is named with what is expected', (field, build, expected) => {
  expect(build).toThrow(InvalidInput);
  expect(build).toThrow(expect.objectContaining({ field, expected }));
});

test.each([
  ['admin.microsoft.com', 'address'],
  ['http://admin.microsoft.com/Adminportal/Home', 'address'],
  ['https://admin.microsoft.com.evil.test/Adminportal/Home?invType=ResellerRelationship', 'accepted-host'],
  ['https://admin.microsoft.com@evil.test/Adminportal/Home?invType=ResellerRelationship', 'accepted-host'],
  ['https://admin.microsoft.com:8443/Adminportal/Home?invType=ResellerRelationship', 'accepted-host'],
  ['https://xn--admin-microsoft-9i1g.com/Adminportal/Home', 'accepted-host'],
  ['https://аdmin.microsoft.com/Adminportal/Home', 'accepted-host'],
  ['https://evil.test/?https://admin.microsoft.com/', 'accepted-host'],
  ['https://admin.microsoft.com/Adminportal/Home', 'request-link'],
  [`https://portal.office.com/elsewhere?type=ResellerRelationship&id=${partner}`, 'request-link'],
  [`https://portal.office.com/partner/partnersignup.aspx?type=Other&id=${partner}`, 'request-link'],
  [
    'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5#/partners/invitation',
    'guid',
  ],
])('%s is refused: %s', (text, expected) => {
  expect(() => readRequestLink(text)).toThrow(expect.objectContaining({ expected }));
});

const support: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'ea',
  billing: 'license',
};
const add: Known = { ...support, goal: 'add', billing: 'usage' };

test.each([
  [support, 'direct-bill', '2020-12-07', { kind: 'portal-direct' }],
  [support, 'indirect-provider', '2020-12-08', { kind: 'direct-with-admin', admin: true }],
  [support, 'direct-bill', '2023-10-08', { kind: 'direct-with-admin', admin: true }],
  [support, 'direct-bill', '2023-10-09', { kind: 'direct' }],
  [support, 'indirect-reseller', today(), { kind: 'indirect' }],
  [add, 'direct-bill', '2021-01-01', { kind: 'direct-with-admin', admin: false, adminOptional: true }],
  [add, 'indirect-reseller', '2020-12-07', { kind: 'portal-indirect', withProvider: true }],
  [add, 'indirect-reseller', '2020-12-08', { kind: 'indirect', admin: false, adminOptional: true, withProvider: true }],
  [add, 'indirect-reseller', '2023-10-09', { kind: 'indirect', withProvider: true }],
  [{ ...support, cloud: 'us-government' }, 'direct-bill', today(), { none: 'portal-issues-it' }],
  [{ ...support, cloud: 'china' }, 'direct-bill', today(), { none: 'portal-issues-it' }],
] as const)('%o as %s on %s needs the link %o', (known, type, day, link) => {
  expect((decide({ ...known, 'partner-type': type }, day) as Conclusion).link).toEqual(link);
});

test('a transfer begins with a relationship, whose link is offered; the transfer has none', () => {
  const known: Known = {
    ...support,
    goal: 'take-over',
    channel: 'csp-partner',
    billing: 'usage',
    'partner-type': 'direct-bill',
    'azure-offer': 'azure-plan',
    'current-partner': 'agrees',
  };
  expect(decide(known, today())).toMatchObject({
    outcome: 'transfer-azure-plan',
    link: { kind: 'direct', thenTransfer: true },
  });
});

test('the link is filled from the partner’s ids, and waits for those that are missing', () => {
  expect(
    prefilledLink({ kind: 'indirect', withProvider: true }, { partnerTenant: partner, partnerId: '5139005' }),
  ).toBeUndefined();
  expect(
    prefilledLink({ kind: 'direct-with-admin', admin: false, adminOptional: true }, { partnerTenant: partner }, true),
  ).toContain('DAP=true');
  expect(prefilledLink({ none: 'nothing-to-request' }, { partnerTenant: partner })).toBeUndefined();
});
