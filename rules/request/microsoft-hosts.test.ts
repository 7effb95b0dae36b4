import { expect, test } from 'vitest';
import { linkUntil, requestLink } from '../index.ts';
import { acceptedHosts, isMicrosofts, requestHosts } from './microsoft-hosts.ts';
import { readRequestLink } from './read-request-link.ts';

const partnerTenant = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';
const ids = { partnerTenant, partnerId: '5139005', providerTenant: partnerTenant };
const links = [
  requestLink({ kind: 'portal-direct', partnerTenant }),
  requestLink({ kind: 'portal-indirect', ...ids }),
  requestLink({ kind: 'direct', partnerTenant }),
  requestLink({ kind: 'indirect', ...ids }),
  requestLink({ kind: 'gdap', relationshipId: `${partnerTenant}-${partnerTenant}` }),
];

test('every link that is made today leads to a host that customers are told about', () => {
  for (const link of links) expect(requestHosts).toContain(new URL(link).host);
});

test('customers are told only about Microsoft’s own hosts, and only about hosts whose links are accepted', () => {
  for (const host of requestHosts) {
    expect(isMicrosofts(host)).toBe(true);
    expect(acceptedHosts).toContain(host);
  }
});

test('only a host whose links are outdated is left out', () => {
  const left = acceptedHosts.filter((host) => !requestHosts.includes(host));
  expect(left.length).toBeGreaterThan(0);
  for (const host of left) {
    const link = `https://${host}/manage/partner-invitation?invType=ResellerRelationship&partnerId=${partnerTenant}&msppId=0&DAP=true`;
    expect(linkUntil[readRequestLink(link).kind]).toBeDefined();
  }
});
