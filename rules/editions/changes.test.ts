import { expect, test } from 'vitest';
import { decide } from '../decide/decide.ts';
import type { Known } from '../policy/facts.ts';
import { conclude } from '../policy/outcomes/answer-as-text.fixture.ts';
import { changes, differences } from './changes.ts';

const known: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'take-over',
  channel: 'csp-partner',
  billing: 'license',
  'partner-type': 'direct-bill',
  'license-offer': 'new-commerce',
  term: 'mid-term',
  'current-partner': 'agrees',
};
const answer = conclude(known);

test.each(['outcome', 'certainty', 'row', 'checks', 'steps', 'warnings', 'alternatives', 'caveats', 'link'] as const)(
  'an answer can differ only in its %s',
  (part) => {
    expect(differences(answer, { ...answer, [part]: 'another' })).toEqual([part]);
  },
);

test('a different day alone makes no difference to an answer or a question', () => {
  expect(differences(answer, { ...answer, asOf: '2020-06-17' })).toEqual([]);
  const question = decide({}, '2026-11-28');
  expect(differences(question, { ...question, asOf: '2020-06-17' })).toEqual([]);
});

test('another question, and a question in place of an answer, change what is asked', () => {
  const [question, other] = [decide({}, '2026-11-28'), decide({ cloud: 'public' }, '2026-11-28')];
  for (const [before, after] of [
    [question, other],
    [question, answer],
    [answer, question],
  ] as const)
    expect(differences(before, after)).toEqual(['question']);
});

test('the later of two days counts, the earlier one does not', () => {
  const days = (from: string, to: string) => changes(known, from, to).map(({ day }) => day);
  expect(days('2024-06-18', '2024-06-19')).toEqual(['2024-06-19']);
  expect(days('2024-06-19', '2024-07-31')).toEqual([]);
  expect(days('2024-06-19', '2024-06-19')).toEqual([]);
});

test('a change names only the rows that decide before or after it', () => {
  const rows = (from: string, to: string, facts = known) =>
    changes(facts, from, to).map((change) => change.rows.map(({ row }) => row));
  expect(rows('2024-06-18', '2024-06-19')).toEqual([['R23']]);
  expect(rows('2020-09-28', '2020-09-29', { ...known, billing: 'usage', 'azure-offer': 'azure-plan' })).toEqual([
    ['R17', 'R18'],
  ]);
  expect(rows('2026-05-03', '2026-05-04', { ...known, 'current-partner': 'refuses' })).toEqual([[]]);
});
