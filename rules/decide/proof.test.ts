import { expect, test } from 'vitest';
import { dayBefore } from '../policy/days/day.ts';
import { factOrder, valuesOn } from '../policy/facts.ts';
import type { Rule } from '../policy/table.ts';
import { tableDays } from './diagram.ts';
import { distinctFactSets, factSetsOn, faultsOn } from './proof.ts';

const day = '2026-11-28';
const rule = (row: Rule['row'], when: Rule['when'], more: Partial<Rule> = {}): Rule => ({
  row,
  when,
  outcome: 'blocked-cloud',
  statements: [],
  ...more,
});

test('on no day the table has a hole or a rule that never decides', () => {
  expect(tableDays.flatMap((each) => faultsOn(each))).toEqual([]);
});

test('a region that no rule decides is described by the facts that bound it', () => {
  expect(faultsOn(day, [rule('R1', { cloud: ['public', 'china'] })])).toEqual([
    { kind: 'hole', day, region: { cloud: ['us-government', 'germany'] } },
  ]);
  expect(faultsOn(day, [])).toEqual([{ kind: 'hole', day, region: {} }]);
  expect(faultsOn(day, [rule('R1', {})])).toEqual([]);
});

test('the cases that several rules leave over are described in parts that do not overlap', () => {
  const rules = [rule('R1', { cloud: ['public'], goal: ['support', 'add'] }), rule('R2', { goal: ['add'] })];
  expect(faultsOn(day, rules).map((fault) => fault.region)).toEqual([
    { cloud: ['us-government', 'germany', 'china'], goal: ['support', 'take-over'] },
    { cloud: ['public'], goal: ['take-over'] },
  ]);
});

test('of several holes, the one that the fewest facts bound is reported first', () => {
  const elsewhere = ['us-government', 'germany', 'china'] as const;
  const rules = [
    rule('R1', { cloud: ['public'], goal: ['support'] }),
    rule('R2', { cloud: elsewhere, billing: ['usage'] }),
    rule('R3', { cloud: elsewhere, billing: ['license'], customer: ['end-customer'] }),
  ];
  expect(faultsOn(day, rules).map((fault) => fault.region)).toEqual([
    { cloud: ['public'], goal: ['take-over', 'add'] },
    { cloud: elsewhere, customer: ['csp-partner'], billing: ['license'] },
  ]);
});

test('a rule whose cases are all taken is reported with the rows that take them', () => {
  const rules = [
    rule('R1', { goal: ['support'] }),
    rule('R2', { goal: ['take-over', 'add'], billing: ['usage'] }),
    rule('R2', { goal: ['take-over', 'add'], billing: ['license'] }),
    rule('R3', { goal: ['add'], channel: ['ea'] }),
    rule('R4', {}),
  ];
  expect(faultsOn(day, rules)).toEqual([
    {
      kind: 'dead-rule',
      day,
      row: 'R3',
      rule: 3,
      region: { goal: ['add'], channel: ['ea'] },
      hiddenBy: ['R2'],
    },
    { kind: 'dead-rule', day, row: 'R4', rule: 4, region: {}, hiddenBy: ['R1', 'R2', 'R3'] },
  ]);
});

test('a value that does not exist yet leaves no hole and makes no rule dead', () => {
  const legacy = rule('R1', { 'azure-offer': ['azure-legacy'] });
  const plan = rule('R2', { 'azure-offer': ['azure-plan'] });
  expect(faultsOn('2020-05-12', [legacy, plan])).toEqual([]);
  expect(faultsOn('2020-05-13', [legacy])).toEqual([
    { kind: 'hole', day: '2020-05-13', region: { 'azure-offer': ['azure-plan'] } },
  ]);
});

test('only the rules in force on the day decide', () => {
  const rules = [rule('R1', {}, { until: dayBefore(day) }), rule('R2', {}), rule('R3', {}, { since: '2030-01-01' })];
  expect(faultsOn(day, rules)).toEqual([]);
  expect(faultsOn(dayBefore(day), rules)).toMatchObject([{ kind: 'dead-rule', row: 'R2', rule: 1, hiddenBy: ['R1'] }]);
});

test('the sets of facts are counted with the values that exist on the day', () => {
  // Clouds, customers, goals, channels, billing, license and Azure offers, terms, whether the current partner agrees,
  // partner types, types of EA, designations, other admin.
  expect(factSetsOn('2016-12-02')).toBe(4 * 3 * 3 * 11 * 2 * 2 * 1 * 3 * 2 * 4 * 3 * 2 * 2);
  expect(factSetsOn('2026-11-28')).toBe(4 * 2 * 3 * 12 * 2 * 3 * 2 * 4 * 2 * 4 * 3 * 4 * 2);
});

test('one complete set of facts represents all those for which the same rules hold', () => {
  const rules = [
    rule('R1', { goal: ['add'], channel: ['ea', 'open'] }),
    rule('R2', { channel: ['open', 'advisor'] }),
    rule('R3', {}),
  ];
  const sets = distinctFactSets(day, rules);
  expect(sets.map(({ goal, channel }) => `${goal} ${channel}`)).toEqual([
    'support microsoft-direct',
    'support advisor',
    'add open',
    'add ea',
  ]);
  for (const known of sets) expect(Object.keys(known)).toEqual(factOrder);
});

test('a value that does not exist on the day covers no case', () => {
  const rules = [rule('R1', { 'license-offer': ['new-commerce'] }), rule('R2', {})];
  const offers = (on: string) => distinctFactSets(on, rules).map((known) => known['license-offer']);
  expect(offers('2022-01-09')).toEqual(['legacy']);
  expect(offers('2022-01-10')).toEqual(['legacy', 'new-commerce']);
  expect(valuesOn('license-offer', '2022-01-09')).not.toContain('new-commerce');
});
