import { expect, test } from 'vitest';
import type { Known } from '../index.ts';
import { dayAfter } from './days/day.ts';
import { conclude } from './outcomes/answer-as-text.fixture.ts';

const usual = { cloud: 'public', customer: 'end-customer' } as const;
const license: Known = { ...usual, goal: 'support', channel: 'ea', billing: 'license' };
const azure: Known = { ...usual, goal: 'take-over', channel: 'ea', billing: 'usage' };

const checkedOn = (known: Known, day: string): readonly string[] => conclude(known, day).checks.map(({ fact }) => fact);

test('a market has mattered for moving licenses since 2018-09-05, for other requests only since 2019-01-16', () => {
  const move: Known = {
    ...usual,
    goal: 'take-over',
    channel: 'microsoft-direct',
    billing: 'license',
    'partner-type': 'direct-bill',
  };
  const ended: Known = { ...move, channel: 'csp-partner', 'license-offer': 'legacy', term: 'ended' };
  for (const known of [move, ended]) {
    expect(checkedOn(known, '2018-09-04')).not.toContain('market');
    expect(checkedOn(known, '2018-09-05')).toContain('market');
    expect(conclude({ ...known, market: 'other' }, '2018-09-05')).toMatchObject({ outcome: 'blocked-market' });
  }
  for (const known of [
    { ...move, goal: 'add' },
    { ...move, billing: 'usage' },
  ] as const) {
    expect(checkedOn(known, '2019-01-15')).not.toContain('market');
    expect(checkedOn(known, '2019-01-16')).toContain('market');
  }
});

test.each([
  ['signed', 'met'],
  ['unsigned', 'failed'],
  ['deauthorized', 'warned'],
] as const)('with the partner agreement %s, a request for support has its check %s', (mpa, state) => {
  expect(conclude({ ...license, mpa }).checks).toContainEqual(
    expect.objectContaining({ fact: 'mpa', value: mpa, state }),
  );
});

test.each([
  ['mca', 'accepted', 'met'],
  ['mca', 'not-accepted', 'warned'],
  ['mca', 'accepted-before-2023-04', 'warned'],
  ['acceptor', 'global-admin', 'met'],
  ['acceptor', 'billing-admin', 'met'],
  ['acceptor', 'other', 'warned'],
  ['market', 'same', 'met'],
  ['relationship', 'none', 'warned'],
  ['relationship', 'pending', 'warned'],
  ['relationship', 'reseller', 'met'],
  ['relationship', 'reseller-with-admin', 'met'],
  ['relationship', 'admin-expired', 'warned'],
  ['relationship', 'admin-only', 'warned'],
] as const)('%s %s is %s, and the answer remains', (fact, value, state) => {
  const conclusion = conclude({ ...license, [fact]: value } as Known);
  expect(conclusion.outcome).toBe('request-relationship');
  expect(conclusion.checks).toContainEqual(expect.objectContaining({ fact, value, state }));
});

test.each([
  ['mpa', 'unsigned', '2021-05-19', 'warned', 'failed'],
  ['mca', 'accepted-before-2023-04', '2025-10-06', 'met', 'warned'],
  ['acceptor', 'billing-admin', '2026-04-05', 'warned', 'met'],
  ['role', 'sales-agent', '2023-10-23', 'warned', 'met'],
  ['role', 'global-admin', '2023-10-23', 'met', 'warned'],
] as const)('%s %s until %s is %s, then %s', (fact, value, day, before, after) => {
  const state = (on: string) =>
    conclude({ ...license, [fact]: value } as Known, on).checks.find((check) => check.fact === fact)?.state;
  expect([state(day), state(dayAfter(day))]).toEqual([before, after]);
});

test('the customer’s segment matters only where this partner sells', () => {
  expect(checkedOn(license, '2026-11-28')).not.toContain('segment');
  const order: Known = { ...license, goal: 'add', 'partner-type': 'direct-bill' };
  const state = (segment: Known['segment']) =>
    conclude({ ...order, ...(segment && { segment }) }).checks.find(({ fact }) => fact === 'segment')?.state;
  expect(
    [undefined, 'commercial', 'education', 'nonprofit', 'government-gcc'].map((each) =>
      state(each as Known['segment']),
    ),
  ).toEqual(['open', 'met', 'warned', 'warned', 'warned']);
});

test('where both the market and the agreement fail, the market is named', () => {
  const both = conclude({
    ...azure,
    'partner-type': 'direct-bill',
    'ea-kind': 'indirect',
    market: 'other',
    mpa: 'unsigned',
  });
  expect(both).toMatchObject({ outcome: 'blocked-market', replaced: 'recreate-azure' });
});

test('moved licenses and transferred Azure plans need the same market, not the same country', () => {
  const partner: Known = {
    ...usual,
    goal: 'take-over',
    channel: 'csp-partner',
    'partner-type': 'direct-bill',
    'current-partner': 'agrees',
  };
  const moves: readonly Known[] = [
    { ...partner, billing: 'license', 'license-offer': 'new-commerce', term: 'mid-term' },
    { ...partner, billing: 'usage', 'azure-offer': 'azure-plan' },
    { ...partner, billing: 'license', channel: 'open' },
    license,
  ];
  for (const known of moves)
    expect(conclude(known).checks.find(({ fact }) => fact === 'market')).not.toHaveProperty('sameCountry');
});

test('only support cites statements on work without authorization, and with permission alone', () => {
  const order: Known = { ...license, goal: 'add', 'partner-type': 'direct-bill' };
  const cites = (known: Known, fact: string) => conclude(known).checks.find((each) => each.fact === fact)?.statements;
  expect(cites(license, 'mpa')).toEqual(expect.arrayContaining(['N4.12', 'N18.7', 'N18.8']));
  expect(cites(order, 'mpa')).not.toContain('N18.7');
  expect(cites(license, 'relationship')).toEqual(['N1.9', 'N14.2', 'N11.10']);
  expect(cites(order, 'relationship')).toEqual(['N1.9', 'N14.2']);
});
