import {
  decide,
  distinctFactSets,
  editionDays,
  isConclusion,
  type Known,
  type Rule,
  rulesOn,
  table,
  tableAsDmn,
} from 'rules';
import { expect, test } from 'vitest';
import { feelinEngine } from './feelin-engine.ts';

/** The first and the last day of every edition. */
const days: readonly string[] = editionDays.flatMap((since, index) => {
  const next = editionDays[index + 1];
  const last = next ? new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10) : '2026-11-22';
  return last === since ? [since] : [since, last];
});

/** The fact sets that differ in any row on a day, with what `decide` makes of them. */
const cases = days.flatMap((day) =>
  distinctFactSets(day, rulesOn(day)).map((known) => {
    const decision = decide(known, day);
    if (!isConclusion(decision)) throw new Error(`Complete facts lead to a question: ${JSON.stringify(known)}`);
    return { day, known, outcome: decision.outcome, row: decision.row };
  }),
);

type Engine = (known: Known, asOf: string) => { readonly outcome: string; readonly row: string } | undefined;

const firstDifference = (engine: Engine) =>
  cases.find(({ known, day, outcome, row }) => {
    const other = engine(known, day);
    return other?.outcome !== outcome || other.row !== row;
  });

test('an independent FEEL engine comes to the same outcome and row for every fact set that differs in any row', async () => {
  expect(firstDifference(await feelinEngine(tableAsDmn('1.3')))).toBeUndefined();
  expect(cases.length).toBeGreaterThan(30_000);
});

const without = (index: number): readonly Rule[] => table.filter((_, at) => at !== index);
const replaced = (index: number, change: Partial<Rule>): readonly Rule[] =>
  table.map((rule, at) => (at === index ? { ...rule, ...change } : rule));
const moved = (index: number, to: number): readonly Rule[] =>
  without(index).toSpliced(to, 0, ...table.slice(index, index + 1));
const indexOf = (row: string, outcome: string) =>
  table.findIndex((rule) => rule.row === row && rule.outcome === outcome);

const mutants: readonly { readonly name: string; readonly rules: readonly Rule[] }[] = [
  { name: 'one row dropped', rules: without(indexOf('R13', 'order-then-let-lapse')) },
  { name: 'one date moved by a day', rules: replaced(indexOf('R18', 'transfer-azure-plan'), { since: '2020-09-30' }) },
  { name: 'one end moved by a day', rules: replaced(indexOf('R8', 'one-admin-partner'), { until: '2018-09-05' }) },
  {
    name: 'one value swapped',
    rules: replaced(indexOf('R10', 'request-relationship-beside-seller'), {
      when: { goal: ['support'], billing: ['license'], channel: ['former-csp-partner'] },
    }),
  },
  {
    name: 'a rule set behind the one it has to come before',
    rules: moved(indexOf('R7b', 'blocked-resale'), table.length - 1),
  },
];

test.each(mutants)('a table with $name is caught', async ({ rules }) => {
  expect(firstDifference(await feelinEngine(tableAsDmn('1.3', rules)))).toBeDefined();
});
