import { expect, test } from 'vitest';
import type { Known } from '../index.ts';
import { today } from './days/day.ts';
import { conclude, linkAsText } from './outcomes/answer-as-text.fixture.ts';

const usual = { cloud: 'public', customer: 'end-customer' } as const;
const license: Known = { ...usual, goal: 'support', channel: 'ea', billing: 'license' };
const azure: Known = { ...usual, goal: 'take-over', channel: 'ea', billing: 'usage' };
const reseller = { 'partner-type': 'indirect-reseller' } as const;

test.each<readonly [who: string, day: string, known: Known, link: string]>([
  ['a partner that buys from Microsoft', '2020-12-07', license, 'portal-direct'],
  ['a partner that buys from Microsoft', '2020-12-08', license, 'direct-with-admin, with admin'],
  ['a partner that buys from Microsoft', '2023-10-08', license, 'direct-with-admin, with admin'],
  ['a partner that buys from Microsoft', '2023-10-09', license, 'direct'],
  ['a provider', '2020-12-08', { ...license, 'partner-type': 'indirect-provider' }, 'direct-with-admin, with admin'],
  [
    'a partner that creates Azure of its own',
    '2023-10-08',
    { ...azure, 'partner-type': 'direct-bill', 'ea-kind': 'indirect' },
    'direct-with-admin, without admin, optional',
  ],
  [
    'a partner that adds Azure',
    '2023-10-08',
    { ...azure, goal: 'add', 'partner-type': 'direct-bill' },
    'direct-with-admin, without admin, optional',
  ],
  [
    'a partner that adds Azure of its own next to a seller’s',
    '2020-12-08',
    { ...azure, goal: 'add', channel: 'csp-partner', 'partner-type': 'direct-bill' },
    'direct-with-admin, without admin, optional',
  ],
  ['a reseller that only supports', '2020-12-07', { ...license, ...reseller }, 'indirect, with admin'],
  ['a reseller that only supports', '2023-10-09', { ...license, ...reseller }, 'indirect'],
  [
    'a reseller whose provider orders',
    '2020-12-07',
    { ...license, goal: 'add', ...reseller },
    'portal-indirect, with provider',
  ],
  [
    'a reseller whose provider orders',
    '2020-12-08',
    { ...license, goal: 'add', ...reseller },
    'indirect, with admin, with provider',
  ],
  [
    'a reseller whose provider orders',
    '2023-10-09',
    { ...license, goal: 'add', ...reseller },
    'indirect, with provider',
  ],
  ['a partner asked from China', today(), { ...license, cloud: 'china' }, 'portal-issues-it'],
])('%s on %s', (_, day, known, link) => {
  expect(linkAsText(conclude(known, day))).toBe(link);
});

/** An indirect reseller asks for support itself; its provider orders and creates. */
test.each<readonly [who: string, known: Known, link: string, steps: string]>([
  [
    'asks for support',
    license,
    'indirect',
    'request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups',
  ],
  [
    'asks for support while another partner sells',
    { ...license, channel: 'csp-partner' },
    'indirect',
    'request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups',
  ],
  [
    'adds licenses',
    { ...license, goal: 'add' },
    'indirect, with provider',
    'invite-with-provider send-request accept-in-admin-center find-customer-listed provider-orders',
  ],
  [
    'adds Azure',
    { ...azure, goal: 'add' },
    'indirect, with provider',
    'invite-with-provider send-request accept-in-admin-center find-customer-listed provider-creates-azure keep-old-azure',
  ],
  [
    'adds Azure next to that of another partner',
    { ...azure, goal: 'add', channel: 'csp-partner' },
    'indirect, with provider',
    'invite-with-provider send-request accept-in-admin-center find-customer-listed provider-creates-azure',
  ],
  [
    'takes over Azure',
    { ...azure, channel: 'microsoft-direct' },
    'indirect, with provider',
    'invite-with-provider send-request accept-in-admin-center find-customer-listed provider-creates-azure enter-details move-resources cancel-old-azure',
  ],
  [
    'takes over licenses',
    { ...license, goal: 'take-over' },
    'indirect, with provider',
    'invite-with-provider send-request accept-in-admin-center find-customer-listed provider-orders turn-off-auto-renew let-old-lapse',
  ],
  [
    'takes over legacy licenses of another partner',
    { ...license, goal: 'take-over', channel: 'csp-partner', 'license-offer': 'legacy', term: 'mid-term' },
    'indirect, with provider',
    'choose-wait-or-cancel seller-sets-cancel-at-end invite-with-provider send-request accept-in-admin-center find-customer-listed provider-orders',
  ],
])('an indirect reseller that %s', (_, known, link, steps) => {
  const conclusion = conclude({ ...known, ...reseller });
  expect(linkAsText(conclusion)).toBe(link);
  expect(conclusion.steps.map(({ id }) => id).join(' ')).toBe(steps);
});
