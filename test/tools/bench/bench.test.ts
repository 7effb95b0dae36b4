import { decide, isConclusion, type Known, settle } from 'rules';
import { expect, test } from 'vitest';
import { weightOf } from './core-size.ts';
import { decided, expected, fingerprint } from './decisions.ts';
import { type Entrant, type EntrantId, entrants, ready } from './engines.ts';
import { cases, day, givenRules } from './rules-and-cases.ts';

const given = givenRules();
const rows = cases(400, 7);
const right = expected(given, rows);

test.each(Object.keys(entrants) as EntrantId[])('%s decides every case as the table does', async (id) => {
  const engine = await ready(id, given);
  const some = rows.slice(0, (entrants[id] as Entrant).slow ? 100 : rows.length);
  expect(fingerprint(given, await decided(engine, some))).toBe(fingerprint(given, right.slice(0, some.length)));
  if (engine.explain) {
    const explained = [];
    for (const row of rows.slice(0, 50)) explained.push(await engine.explain(engine.row(row)));
    expect(fingerprint(given, explained)).toBe(fingerprint(given, right.slice(0, 50)));
  }
});

test('the cases are decided by many different rows, and one wrong answer changes the fingerprint', () => {
  expect(new Set(right).size).toBeGreaterThan(20);
  expect(fingerprint(given, right.with(3, (right[3] ?? 0) + 1))).not.toBe(fingerprint(given, right));
});

test('the product decides as the table does when it is read rule by rule', () => {
  for (const [index, row] of rows.entries()) {
    const decision = decide(row as Known, day);
    expect(isConclusion(decision) && decision.row).toBe(given.lines[right[index] ?? -1]?.row);
  }
});

test('the core of the rules reaches a browser without any words, in 5 kB', async () => {
  const { minified, gzipped, heaviest } = await weightOf(settle);
  expect(minified).toBeGreaterThan(10_000);
  expect(gzipped).toBeLessThan(5_000);
  expect(heaviest.map(({ file }) => file)).toContain('table.ts');
});
