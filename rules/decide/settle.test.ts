import { expect, test } from 'vitest';
import type { Known } from '../policy/facts.ts';
import type { Rule } from '../policy/table.ts';
import { decide } from './decide.ts';
import { factsThatMatter, leastSure, possibleOutcomes, type Question, settle, whyAsked } from './settle.ts';

const day = '2026-11-28';
const usual = { cloud: 'public', customer: 'end-customer' } as const;
const license: Known = { ...usual, goal: 'take-over', channel: 'csp-partner', billing: 'license' };

test.each<readonly [known: Known, ask: string]>([
  [{}, 'cloud'],
  [{ goal: 'support', billing: 'license' }, 'cloud'],
  [{ cloud: 'public', goal: 'support', 'partner-type': 'indirect-provider', 'ea-kind': 'government' }, 'customer'],
  [{ ...usual, 'azure-offer': 'azure-plan', 'ea-kind': 'government' }, 'goal'],
  [{ ...usual, goal: 'take-over', billing: 'usage' }, 'channel'],
  [license, 'partner-type'],
  [{ ...license, 'partner-type': 'direct-bill' }, 'license-offer'],
  // Further down in the table, other rows still depend on whether the current partner agrees.
  [{ ...license, 'license-offer': 'new-commerce', 'partner-type': 'direct-bill' }, 'term'],
])(
  'with %o the next question is about %s: the base facts come first, then those of the first open row',
  (known, ask) => {
    expect(settle(known, day)).toMatchObject({ ask, asOf: day });
  },
);

const rule = (row: Rule['row'], when: Rule['when'], certainty?: Rule['certainty']): Rule => ({
  row,
  when,
  outcome: 'blocked-cloud',
  ...(certainty && { certainty }),
  statements: [],
});

test.each([
  ['the later one', [rule('R1', { goal: ['add'] }), rule('R2', {}, 'provisional')], 'R2'],
  ['the earlier one', [rule('R1', { goal: ['add'] }, 'provisional'), rule('R2', {})], 'R1'],
  ['the first found of equally sure ones', [rule('R1', { goal: ['support'] }), rule('R2', {})], 'R1'],
  ['one that cannot decide any more', [rule('R1', { cloud: ['china'] }, 'conflict'), rule('R2', {})], 'R2'],
] as const)('where several rules can decide, the least certain one is named: %s', (_, rules, row) => {
  expect(leastSure({ rules, day }, { cloud: 'public' }).row).toBe(row);
});

test('a fact that does not matter for an answer does not change its explanation', () => {
  const settled = settle({ cloud: 'china', channel: 'advisor', billing: 'usage', role: 'other', term: 'ended' }, day);
  expect('known' in settled && settled.known).toStrictEqual({ billing: 'usage', role: 'other', cloud: 'china' });
  expect(decide({ cloud: 'china', channel: 'advisor' }, day)).toEqual(decide({ cloud: 'china' }, day));
  const unsettled = settle({ ...usual, goal: 'support', billing: 'license', channel: 'ea', term: 'ended' }, day);
  expect('known' in unsettled && unsettled.known).not.toHaveProperty('term');
});

test('while a fact on the way is missing, an answer may depend on every known fact', () => {
  const { customer: _, ...known } = { ...usual, goal: 'support', channel: 'ea', billing: 'license' } as const;
  expect(settle({ ...known, term: 'ended' }, day)).toMatchObject({ known: { ...known, term: 'ended' } });
});

test('each answer to a question is listed with the outcomes that it leaves possible', () => {
  const known: Known = { ...license, 'license-offer': 'new-commerce', 'partner-type': 'direct-bill' };
  const question = settle(known, day) as Question;
  const leads = (value: string) => possibleOutcomes({ ...known, term: value } as Known, day);
  expect(whyAsked(question, known)).toEqual(
    ['cancel-window', 'mid-term', 'ended', 'extended'].map((value) => ({ value, outcomes: leads(value) })),
  );
  expect(leads('ended')).toEqual(['order-licenses']);
  expect(new Set(leads('mid-term'))).toEqual(new Set(['transfer-license', 'wait-for-term-end']));
});

test.each<readonly [known: Known, matter: string]>([
  [{}, ''],
  [{ cloud: 'china', goal: 'support', channel: 'ea' }, 'cloud'],
  [
    { ...usual, goal: 'support', channel: 'ea', billing: 'license', term: 'ended' },
    'cloud customer goal channel billing',
  ],
  [{ ...license, term: 'ended', role: 'other' }, 'cloud customer goal channel billing term'],
  [{ term: 'ended', goal: 'take-over', cloud: 'public' }, 'cloud goal term'],
  [{ cloud: 'public', customer: 'csp-partner', goal: 'add', channel: 'ea', term: 'ended' }, 'cloud customer goal'],
])('with %o these facts matter, in asking order: %s', (known, matter) => {
  expect(factsThatMatter(known, day).join(' ')).toBe(matter);
});
