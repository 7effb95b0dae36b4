// Over 250 lines: examples as data, in the order of the table.
import { expect, test } from 'vitest';
import { decide, isConclusion } from '../decide/decide.ts';
import { diagramOn, tableDays } from '../decide/diagram.ts';
import { paths, states } from '../decide/paths.ts';
import { possibleRules } from '../decide/possible-rules.ts';
import { today } from './days/day.ts';
import { examples } from './examples.ts';
import { type Answer, type Fact, factOrder, type Known, valuesOn } from './facts.ts';
import { table } from './table.ts';

test.each(examples)('$id leads to $outcome', ({ known, asOf, outcome }) => {
  expect(decide(known, asOf)).toMatchObject({ outcome, certainty: expect.any(String) });
});

const takeOver = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'take-over',
  billing: 'license',
  'partner-type': 'direct-bill',
} as const satisfies Known;
const azure = { ...takeOver, billing: 'usage' } as const satisfies Known;

/** Cases whose answer differs as of a date. */
const dated: readonly { name: string; known: Known; answers: Readonly<Record<string, string>> }[] = [
  {
    name: 'new-commerce licenses of another CSP partner in mid-term, which agrees',
    known: {
      cloud: 'public',
      customer: 'end-customer',
      goal: 'take-over',
      channel: 'csp-partner',
      billing: 'license',
      'partner-type': 'direct-bill',
      'license-offer': 'new-commerce',
      term: 'mid-term',
      'current-partner': 'agrees',
    },
    answers: {
      '2017-08-01': 'wait-or-cancel',
      '2020-06-17': 'wait-or-cancel',
      '2022-06-01': 'wait-for-term-end',
      '2024-01-15': 'wait-for-term-end',
      '2024-04-01': 'transfer-license',
      '2025-01-15': 'transfer-license',
    },
  },
  {
    name: 'Azure plan at another CSP partner, which agrees',
    known: {
      cloud: 'public',
      customer: 'end-customer',
      goal: 'take-over',
      channel: 'csp-partner',
      billing: 'usage',
      'partner-type': 'direct-bill',
      'azure-offer': 'azure-plan',
      'current-partner': 'agrees',
    },
    answers: {
      '2018-02-18': 'no-transfer-path',
      '2018-02-19': 'switch-azure',
      '2020-05-12': 'switch-azure',
      '2020-05-13': 'no-transfer-path',
      '2020-06-17': 'no-transfer-path',
      '2020-09-28': 'no-transfer-path',
      '2020-09-29': 'transfer-azure-plan',
      '2021-02-01': 'transfer-azure-plan',
    },
  },
  {
    name: 'Azure in a direct EA, asked by an Azure Expert MSP',
    known: {
      cloud: 'public',
      customer: 'end-customer',
      goal: 'support',
      channel: 'ea',
      billing: 'usage',
      'partner-type': 'direct-bill',
      'ea-kind': 'direct',
      'azure-designation': 'expert-msp',
    },
    answers: { '2020-02-12': 'recreate-azure', '2020-02-13': 'request-ea-ownership' },
  },
  {
    name: 'a second partner with permission for the same service',
    known: {
      cloud: 'public',
      customer: 'end-customer',
      goal: 'support',
      channel: 'ea',
      billing: 'license',
      'other-admin': 'yes',
    },
    answers: {
      '2017-07-17': 'request-relationship',
      '2017-08-01': 'one-admin-partner',
      '2018-09-04': 'one-admin-partner',
      '2018-09-05': 'request-relationship',
    },
  },
  {
    name: 'a CSP partner buying for its own use in another tenant',
    known: {
      cloud: 'public',
      customer: 'csp-partner-other-tenant',
      goal: 'add',
      channel: 'microsoft-direct',
      billing: 'license',
      'partner-type': 'direct-bill',
    },
    answers: { '2017-03-29': 'order-licenses', '2020-11-29': 'blocked-resale', '2020-11-30': 'order-licenses' },
  },
  {
    name: 'licenses in the German cloud',
    known: { cloud: 'germany', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' },
    answers: { '2018-12-04': 'request-relationship', '2018-12-05': 'blocked-cloud' },
  },
  {
    name: 'more Azure in addition to the EA',
    known: {
      cloud: 'public',
      customer: 'end-customer',
      goal: 'add',
      channel: 'ea',
      billing: 'usage',
      'partner-type': 'direct-bill',
    },
    answers: { '2019-11-19': 'not-documented', '2019-11-20': 'keep-and-add-azure' },
  },
  {
    name: 'licenses of a seller that has lost its authorization',
    known: {
      cloud: 'public',
      customer: 'end-customer',
      goal: 'support',
      channel: 'former-csp-partner',
      billing: 'license',
    },
    answers: { '2023-10-23': 'not-documented', '2023-10-24': 'request-relationship' },
  },
  {
    name: 'Azure in a direct EA, asked by a Solutions Partner',
    known: { ...azure, channel: 'ea', 'ea-kind': 'direct', 'azure-designation': 'solutions-partner' },
    answers: { '2026-08-05': 'recreate-azure', '2026-08-06': 'request-ea-ownership' },
  },
  {
    name: 'Azure in a direct EA, asked by a Frontier Distributor',
    known: {
      ...azure,
      channel: 'ea',
      'ea-kind': 'direct',
      'partner-type': 'indirect-provider',
      'azure-designation': 'frontier-distributor',
    },
    answers: { '2026-08-19': 'recreate-azure', '2026-08-20': 'request-ea-ownership' },
  },
  {
    name: 'Azure under a Microsoft Customer Agreement for enterprise, asked by an Azure Expert MSP',
    known: { ...azure, channel: 'mca-enterprise', 'azure-designation': 'expert-msp' },
    answers: { '2022-10-24': 'recreate-azure', '2022-10-25': 'request-ea-ownership' },
  },
  {
    name: 'an Azure plan of a seller that has lost its authorization, which agrees',
    known: { ...azure, channel: 'former-csp-partner', 'azure-offer': 'azure-plan', 'current-partner': 'agrees' },
    answers: { '2023-10-23': 'not-documented', '2023-10-24': 'transfer-azure-plan' },
  },
  {
    name: 'an Azure plan of a seller that has lost its authorization, asked by an indirect reseller',
    known: {
      ...azure,
      channel: 'former-csp-partner',
      'azure-offer': 'azure-plan',
      'partner-type': 'indirect-reseller',
    },
    answers: { '2023-10-23': 'not-documented', '2023-10-24': 'ask-your-provider' },
  },
  {
    name: 'new-commerce licenses of a seller that has lost its authorization, which agrees',
    known: { ...takeOver, channel: 'former-csp-partner', 'license-offer': 'new-commerce', 'current-partner': 'agrees' },
    answers: { '2024-06-18': 'order-then-let-lapse', '2024-06-19': 'transfer-license' },
  },
  {
    name: 'new-commerce licenses of a seller that has lost its authorization, asked by an indirect reseller',
    known: {
      ...takeOver,
      channel: 'former-csp-partner',
      'license-offer': 'new-commerce',
      'partner-type': 'indirect-reseller',
    },
    answers: { '2024-06-18': 'order-then-let-lapse', '2024-06-19': 'ask-your-provider' },
  },
  {
    name: 'software of another CSP partner in its first days',
    known: { ...takeOver, channel: 'csp-partner', 'license-offer': 'software', term: 'cancel-window' },
    answers: { '2023-07-26': 'not-transferable', '2023-07-27': 'cancel-then-reorder' },
  },
  {
    name: 'new-commerce licenses of another CSP partner in an extended service term',
    known: { ...takeOver, channel: 'csp-partner', 'license-offer': 'new-commerce', term: 'extended' },
    answers: { '2026-05-03': 'order-licenses', '2026-05-04': 'order-then-cancel-extended' },
  },
  {
    name: 'legacy licenses of another CSP partner in an extended service term',
    known: { ...takeOver, channel: 'csp-partner', 'license-offer': 'legacy', term: 'extended' },
    answers: { '2026-05-04': 'order-licenses' },
  },
  {
    name: 'the same, asked by an indirect provider',
    known: {
      ...takeOver,
      channel: 'csp-partner',
      'partner-type': 'indirect-provider',
      'license-offer': 'new-commerce',
      term: 'mid-term',
      'current-partner': 'agrees',
    },
    answers: { '2024-03-31': 'wait-for-term-end', '2024-04-01': 'transfer-license' },
  },
  {
    name: 'licenses that a CSP partner has from Microsoft, to be taken over',
    known: { ...takeOver, customer: 'csp-partner', channel: 'microsoft-direct' },
    answers: { '2017-03-29': 'order-then-let-lapse', '2017-03-30': 'blocked-resale' },
  },
  {
    name: 'licenses in another tenant of a CSP partner, to be taken over',
    known: { ...takeOver, customer: 'csp-partner-other-tenant', channel: 'microsoft-direct' },
    answers: { '2020-11-29': 'blocked-resale', '2020-11-30': 'order-then-let-lapse' },
  },
  {
    name: 'more licenses from a partner that is not in CSP',
    known: { ...takeOver, goal: 'add', channel: 'microsoft-direct', 'partner-type': 'not-in-csp' },
    answers: { '2016-12-02': 'blocked-not-in-csp' },
  },
  {
    name: 'Azure under a Microsoft Customer Agreement for enterprise, asked by a Frontier Distributor',
    known: {
      ...azure,
      channel: 'mca-enterprise',
      'partner-type': 'indirect-provider',
      'azure-designation': 'frontier-distributor',
    },
    answers: { '2026-08-19': 'recreate-azure', '2026-08-20': 'request-ea-ownership' },
  },
  {
    name: 'an Azure plan of a seller that has lost its authorization, which refuses',
    known: { ...azure, channel: 'former-csp-partner', 'azure-offer': 'azure-plan', 'current-partner': 'refuses' },
    answers: { '2023-10-24': 'recreate-azure' },
  },
  {
    name: 'support by a partner that is not in CSP',
    known: { ...takeOver, goal: 'support', channel: 'microsoft-direct', 'partner-type': 'not-in-csp' },
    answers: { '2021-05-19': 'request-relationship', '2021-05-20': 'blocked-not-in-csp' },
  },
];

test.each(
  dated.flatMap(({ name, known, answers }) =>
    Object.entries(answers).map(([day, outcome]) => ({ name, known, day, outcome })),
  ),
)('on $day, $name leads to $outcome', ({ known, day, outcome }) => {
  expect(decide(known, day)).toMatchObject({ outcome });
});

test.each(tableDays)('on %s no question is asked whose answers all lead to the same outcome', (day) => {
  for (const { known, decision } of states(day)) {
    if (isConclusion(decision)) continue;
    const after = decision.values.map((value) => outcomeOfEvery({ ...known, [decision.ask]: value } as Known, day));
    expect(new Set(after).size, JSON.stringify(known)).toBeGreaterThan(1);
  }
});

/** The outcome of every complete set of facts, rule by rule, without the diagram that `decide` uses. */
function outcomeOfEvery(known: Known, day: string): string {
  const diagram = diagramOn(day);
  const open = new Set<Fact>();
  for (const rule of diagram.rules) for (const fact of Object.keys(rule.when) as Fact[]) open.add(fact);
  const found: string[] = [];
  const visit = (facts: Known): void => {
    const rules = possibleRules(diagram.rules, facts, day);
    const outcomes = new Set([...rules].map((rule) => rule.outcome));
    if (outcomes.size === 1) {
      found.push(`${[...outcomes]}`);
      return;
    }
    const fact = factOrder.find((each) => open.has(each) && facts[each] === undefined);
    if (!fact) throw new Error('A complete set of facts has two outcomes.');
    found.push(fact, '(');
    for (const value of valuesOn(fact, day)) visit({ ...facts, [fact]: value } as Known);
    found.push(')');
  };
  visit(known);
  return found.join(' ');
}

test('every row decides a case on some day', () => {
  const reached = new Set<number>();
  for (const day of tableDays) for (const { conclusion } of paths(day)) reached.add(conclusion.rule);
  expect(table.map((_, index) => index).filter((index) => !reached.has(index))).toEqual([]);
});

test('the known facts decide, in any order, and no matter what else is known', () => {
  const day = today();
  const extra: Known = {
    'other-admin': 'yes',
    'azure-designation': 'none',
    'ea-kind': 'government',
    'azure-offer': 'azure-plan',
  };
  for (const { known, conclusion } of paths(day)) {
    const shuffled = Object.fromEntries(Object.entries({ ...extra, ...known }).reverse()) as Known;
    expect(decide(shuffled, day)).toMatchObject({ outcome: conclusion.outcome, row: conclusion.row });
  }
});

test('a fact that is missing is asked, never taken as no', () => {
  const known: Known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'usage' };
  expect(decide(known, today())).toMatchObject({ ask: 'partner-type' });
  const asked = { ...known, 'partner-type': 'direct-bill' } as const;
  expect(decide(asked, today())).toMatchObject({ ask: 'ea-kind' });
  expect(decide({ ...asked, 'ea-kind': 'direct' }, today())).toMatchObject({ ask: 'azure-designation' });
});

test('a value that no longer exists is read as the one that replaces it, and is not offered', () => {
  const known: Known = { cloud: 'public' };
  expect(decide(known, '2020-11-29')).toMatchObject({
    ask: 'customer',
    values: ['end-customer', 'csp-partner', 'csp-partner-other-tenant'],
  });
  expect(decide(known, '2020-11-30')).toMatchObject({ ask: 'customer', values: ['end-customer', 'csp-partner'] });
  const add: Known = { ...known, customer: 'csp-partner-other-tenant', goal: 'add', channel: 'ea', billing: 'license' };
  expect(decide({ ...add, 'partner-type': 'direct-bill' }, today())).toMatchObject({ outcome: 'order-licenses' });
});

test('a value that did not exist yet is read as the older one, and is not offered', () => {
  const known: Known = {
    cloud: 'public',
    customer: 'end-customer',
    goal: 'take-over',
    channel: 'csp-partner',
    billing: 'usage',
    'partner-type': 'direct-bill',
  };
  expect(decide(known, '2020-03-01')).toMatchObject({ ask: 'current-partner' });
  const license = { ...known, billing: 'license' } as const;
  expect(decide(license, '2020-08-01')).toMatchObject({ ask: 'license-offer', values: ['legacy', 'software'] });
  expect(decide(license, '2022-01-10')).toMatchObject({ values: ['legacy', 'new-commerce', 'software'] });
  expect(
    decide({ ...license, 'license-offer': 'new-commerce', term: 'mid-term' as Answer<'term'> }, '2020-08-01'),
  ).toMatchObject({ outcome: 'wait-or-cancel' });
});

test('asking a seller without authorization is only observed, so a new start after its refusal is provisional', () => {
  const refuses = {
    ...azure,
    channel: 'former-csp-partner',
    'azure-offer': 'azure-plan',
    'current-partner': 'refuses',
  };
  expect(decide(refuses as Known, today())).toMatchObject({ row: 'R12f', certainty: 'provisional' });
});

test('an answer is as certain as its least certain source', () => {
  const known: Known = {
    cloud: 'public',
    customer: 'end-customer',
    goal: 'support',
    channel: 'microsoft-direct',
    billing: 'license',
  };
  const certainty = (more: Known, day = today()) => {
    const decision = decide({ ...known, ...more }, day);
    return isConclusion(decision) ? decision.certainty : undefined;
  };
  expect(certainty({})).toBe('documented');
  expect(certainty({ channel: 'other-volume-licensing' })).toBe('inferred');
  expect(certainty({ channel: 'ea' }, '2023-10-08')).toBe('documented');
  expect(certainty({ channel: 'ea' })).toBe('conflict');
  expect(certainty({ channel: 'former-csp-partner' })).toBe('provisional');
  expect(certainty({ customer: 'csp-partner' })).toBe('inferred');
  expect(certainty({ customer: 'csp-partner' }, '2017-03-29')).toBe('documented');
  expect(certainty({ cloud: 'us-government' })).toBe('conflict');
  const { customer: _, ...unknownCustomer } = known;
  expect(decide(unknownCustomer, today())).toMatchObject({
    outcome: 'request-relationship',
    certainty: 'inferred',
  });
});
