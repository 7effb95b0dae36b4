import { expect, test } from 'vitest';
import { dayAfter, today } from '../policy/days/day.ts';
import { grantOf, linkConcerns } from './link-concerns.ts';
import { readRequestLink } from './read-request-link.ts';

const own = '11111111-2222-4333-8444-555555555555';
const other = '66666666-7777-4888-9999-aaaaaaaaaaaa';
const admin = 'https://admin.microsoft.com/Adminportal/Home';
const oldLink = `${admin}?invType=ResellerRelationship&partnerId=${own}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;

test.each([
  [oldLink, '2023-10-08', 'relationship-admin', []],
  [oldLink, '2023-10-09', 'relationship-admin', ['old-permission']],
  [oldLink.replace('true', 'false'), '2023-10-09', 'relationship', ['outdated']],
  [oldLink.replace(own, other), '2022-01-01', 'relationship-admin', ['not-yours']],
  [`${admin}?invType=ResellerRelationship&partnerId=${own}&msppId=0#/partners/invitation`, today(), 'relationship', []],
  [
    `${admin}?invType=IndirectResellerRelationship&partnerId=${own}&msppId=5139005#/partners/invitation`,
    today(),
    'reseller',
    [],
  ],
  [
    `${admin}?invType=IndirectResellerRelationship&partnerId=${own}&msppId=601089&indirectCSPId=${own}#/BillingAccounts/partner-invitation`,
    today(),
    'joint',
    ['not-your-partner-id', 'not-your-provider'],
  ],
  [
    `https://businessstore.microsoft.com/manage/partner-invitation?invType=ResellerRelationship&partnerId=${own}&msppId=0&DAP=true`,
    '2020-06-17',
    'relationship-admin',
    ['outdated'],
  ],
  [
    `https://admin.cloud.microsoft/?#/partners/invitation/granularAdminRelationships/${own}-${other}`,
    today(),
    'gdap',
    [],
  ],
] as const)('the partner learns the rights of %s on %s, and the concerns about it', (text, day, grant, concerns) => {
  const link = readRequestLink(text);
  expect(grantOf(link)).toBe(grant);
  expect(linkConcerns(link, { partnerTenant: own, partnerId: '5139005', providerTenant: other }, day)).toEqual(
    concerns,
  );
});

test('without the partner’s own ids, no id can be called someone else’s', () => {
  expect(linkConcerns(readRequestLink(oldLink), {}, '2022-01-01')).toEqual([]);
});

test('an empty field, or spaces around an id, are not a concern about a link', () => {
  const link = readRequestLink(oldLink);
  expect(linkConcerns(link, { partnerTenant: ` ${own.toUpperCase()} ` }, '2023-10-08')).toEqual([]);
  expect(linkConcerns(link, { partnerTenant: ' ' }, '2023-10-08')).toEqual([]);
  const indirect = readRequestLink(
    `${admin}?invType=IndirectResellerRelationship&partnerId=${own}&msppId=5139005&indirectCSPId=${other}#/partners/invitation`,
  );
  expect(
    linkConcerns({ ...indirect, providerTenant: other.toUpperCase() }, { providerTenant: other }, today()),
  ).toEqual([]);
});

test('a GUID is the same in either case', () => {
  const tenant = 'abcdefab-2222-4333-8444-555555555555';
  const link = readRequestLink(oldLink.replace(own, tenant));
  expect(linkConcerns(link, { partnerTenant: tenant.toUpperCase() }, '2022-01-01')).toEqual([]);
});

test('a link for permission without a relationship grants permission', () => {
  expect(
    grantOf(readRequestLink(`${admin}?invType=Administration&partnerId=${own}#/BillingAccounts/partner-invitation`)),
  ).toBe('admin');
});

const store = `https://businessstore.microsoft.com/manage/partner-invitation?invType=ResellerRelationship&partnerId=${own}&msppId=0`;

test.each([
  [oldLink.replace('true', 'false'), '2023-10-08'],
  [store, '2020-01-27'],
])('%s is outdated from the day after %s', (text, last) => {
  const link = readRequestLink(text);
  expect(linkConcerns(link, {}, last)).toEqual([]);
  expect(linkConcerns(link, {}, dayAfter(last))).toEqual(['outdated']);
});
