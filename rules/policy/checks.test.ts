import { expect, test } from 'vitest';
import { type Conclusion, decide, isConclusion } from '../decide/decide.ts';
import { today } from './days/day.ts';
import type { Known } from './facts.ts';

const support: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'microsoft-direct',
  billing: 'license',
};
const recreate: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'take-over',
  channel: 'microsoft-direct',
  billing: 'usage',
  'partner-type': 'direct-bill',
};
const switchAzure: Known = {
  ...recreate,
  channel: 'csp-partner',
  'azure-offer': 'azure-legacy',
  'current-partner': 'agrees',
};

function conclude(known: Known, asOf = today()): Conclusion {
  const decision = decide(known, asOf);
  if (!isConclusion(decision)) throw new Error(`Still asks for ${decision.ask}`);
  return decision;
}
const check = (conclusion: Conclusion, fact: string) => conclusion.checks.find((each) => each.fact === fact);

test('an unknown fact is shown with the answer as a check to make, and changes nothing', () => {
  const { outcome, checks } = conclude(support);
  expect(outcome).toBe('request-relationship');
  expect(checks.map(({ fact, state }) => [fact, state])).toEqual(
    ['market', 'mpa', 'role', 'mca', 'acceptor', 'relationship'].map((fact) => [fact, 'open']),
  );
  for (const each of checks) expect(each).not.toHaveProperty('value');
});

test.each([
  ['another market stops a request', { ...support, market: 'other' }, '2019-01-16', 'blocked-market'],
  [
    'before 2019-01-16 the market did not matter for a request',
    { ...support, market: 'other' },
    '2019-01-15',
    'request-relationship',
  ],
  ['another country stops an Azure switch', { ...switchAzure, market: 'other' }, '2018-09-13', 'blocked-market'],
  ['before 2018-09-13 it did not', { ...switchAzure, market: 'other' }, '2018-09-12', 'switch-azure'],
  [
    'without the partner agreement no subscription is created',
    { ...recreate, mpa: 'unsigned' },
    '2020-02-01',
    'blocked-not-in-csp',
  ],
  ['before 2020-02-01 there was no such agreement', { ...recreate, mpa: 'unsigned' }, '2020-01-31', 'recreate-azure'],
  [
    'a partner that lost its authorization is only warned of support',
    { ...support, mpa: 'deauthorized' },
    today(),
    'request-relationship',
  ],
] as const)('%s', (_, known, day, outcome) => {
  expect(conclude(known, day).outcome).toBe(outcome);
});

test('an outcome that a check replaced is still named', () => {
  expect(conclude({ ...support, market: 'other' })).toMatchObject({
    outcome: 'blocked-market',
    replaced: 'request-relationship',
    verdict: 'cannot',
    link: { none: 'nothing-to-request' },
  });
});

test('an answer that a failed check stops becomes a documented one, however certain it was before', () => {
  const inEa = { ...support, channel: 'ea' } as const;
  const open = conclude(inEa, '2026-11-28');
  expect(open).not.toHaveProperty('replaced');
  expect(open.certainty).toBe('conflict');
  expect(open.caveats.map(({ id }) => id)).toEqual(['A11', 'A19', 'A23']);
  expect(conclude({ ...inEa, market: 'other' }, '2026-11-28')).toMatchObject({ certainty: 'documented', caveats: [] });
});

test('checks do not touch an outcome in which this partner does nothing', () => {
  const china = conclude({ cloud: 'china', market: 'other', mpa: 'unsigned' });
  expect(china).toMatchObject({ outcome: 'blocked-cloud', checks: [] });
});

test.each([
  ['admin-agent', 'met', 'certain'],
  ['global-admin', 'warned', 'probable'],
  ['sales-agent', 'met', 'certain'],
  ['user-management-admin', 'warned', 'doubtful'],
  ['helpdesk-agent', 'warned', 'colleague'],
  ['other', 'warned', 'colleague'],
] as const)('the role %s is %s: %s', (role, state, fit) => {
  const conclusion = conclude({ ...support, role });
  expect(conclusion.outcome).toBe('request-relationship');
  expect(check(conclusion, 'role')).toMatchObject({ state, fit });
});

test('for a transfer only an Admin agent is certain', () => {
  const transfer = { ...switchAzure, 'azure-offer': 'azure-plan' } as const;
  const fit = (role: Known['role'], day: string) => check(conclude({ ...transfer, role } as Known, day), 'role')?.fit;
  expect(['admin-agent', 'sales-agent', 'global-admin'].map((role) => fit(role as Known['role'], today()))).toEqual([
    'certain',
    'probable',
    'probable',
  ]);
  expect(fit('global-admin', '2023-10-23')).toBe('certain');
});

test('an agreement accepted before April 2023 has to be accepted again once orders are blocked without that', () => {
  const ids = (day: string) => conclude({ ...recreate, mca: 'accepted-before-2023-04' }, day).steps.map(({ id }) => id);
  expect(ids('2026-01-04')).not.toContain('accept-customer-agreement-again');
  expect(ids('2026-01-05')).toContain('accept-customer-agreement-again');
});

test('roles matter since 2019-12-12, the agreements since 2020-02-01, the acceptor since 2020-09-23', () => {
  const facts = (day: string) => conclude(support, day).checks.map(({ fact }) => fact);
  expect(facts('2019-12-11')).toEqual(['market', 'relationship']);
  expect(facts('2019-12-12')).toEqual(['market', 'role', 'relationship']);
  expect(facts('2020-02-01')).toEqual(['market', 'mpa', 'role', 'mca', 'relationship']);
  expect(facts('2020-09-23')).toEqual(['market', 'mpa', 'role', 'mca', 'acceptor', 'relationship']);
});

test('an Azure switch needs the same country since 2018-10-25', () => {
  expect(check(conclude(switchAzure, '2018-10-24'), 'market')).not.toHaveProperty('sameCountry');
  expect(check(conclude(switchAzure, '2018-10-25'), 'market')).toMatchObject({ sameCountry: true });
});

test('a customer without the customer agreement accepts it while accepting the request', () => {
  const ids = (known: Known) => conclude(known).steps.map(({ id }) => id);
  expect(ids({ ...support, mca: 'accepted' })).not.toContain('accept-customer-agreement');
  const steps = ids({ ...support, mca: 'not-accepted' });
  expect(steps.indexOf('accept-customer-agreement')).toBe(steps.indexOf('accept-in-admin-center') + 1);
});

test.each([
  ['none', []],
  ['pending', ['request-relationship', 'send-request']],
  ['reseller', ['request-relationship', 'send-request', 'accept-in-admin-center', 'find-customer-listed']],
  ['admin-only', ['request-gdap', 'approve-gdap', 'assign-security-groups']],
  ['admin-expired', ['request-relationship', 'send-request', 'accept-in-admin-center', 'find-customer-listed']],
  [
    'reseller-with-admin',
    [
      'request-relationship',
      'send-request',
      'accept-in-admin-center',
      'find-customer-listed',
      'request-gdap',
      'approve-gdap',
      'assign-security-groups',
    ],
  ],
] as const)('with the relationship %s the steps done are ticked off', (relationship, done) => {
  const { steps } = conclude({ ...support, relationship });
  expect(steps.filter((step) => step.done).map(({ id }) => id)).toEqual(done);
});

test('the steps name where the customer accepts on that day', () => {
  const accepts = (day: string) => conclude(support, day).steps.find(({ id }) => id.startsWith('accept-in'))?.id;
  expect(accepts('2018-10-31')).toBe('accept-in-office-portal');
  expect(accepts('2018-11-01')).toBe('accept-in-store-for-business');
  expect(accepts('2020-01-28')).toBe('accept-in-admin-center');
});

test('warnings, notes and other ways follow the day', () => {
  const window = {
    ...switchAzure,
    billing: 'license',
    'license-offer': 'new-commerce',
    term: 'cancel-window',
    'current-partner': 'refuses',
  } as const;
  const open = (day: string) => conclude(window, day).warnings.find(({ id }) => id === 'W6')?.window;
  expect(open('2022-03-17')).toEqual({ amount: 72, unit: 'hour' });
  expect(open('2022-03-18')).toEqual({ amount: 7, unit: 'day' });
  const others = (day: string) => conclude(recreate, day).alternatives.map(({ id }) => id);
  expect(others('2019-11-19')).toEqual([]);
  expect(others('2019-11-20')).toEqual(['keep-both']);
  const notes = (day: string) => conclude(support, day).caveats.map(({ id }) => id);
  expect(notes('2020-12-10')).toEqual(['A16']);
  expect(notes('2020-12-11')).toEqual([]);
  expect(notes('2023-10-09')).toEqual(['A11']);
});
