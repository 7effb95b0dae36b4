import { askedFacts, situations, statement, statementIds, today } from 'rules';
import { expect, test } from 'vitest';
import type { PageContext } from '../context/page-context.ts';
import { answersByChannel, assertOutcome, documentsOf, roleFits } from './from-the-rules.ts';

const origins = Object.fromEntries(statementIds.map((id) => [id, statement(id)])) as PageContext['origins'];

test('the help says for every channel whether licenses can be supported', () => {
  const rows = answersByChannel('support', today());
  expect(rows.map(({ channel }) => channel)).toEqual(askedFacts.channel);
  for (const { known, conclusion } of rows)
    expect(() => assertOutcome(conclusion.outcome, known, today())).not.toThrow();
});

test('an answer that the rules do not give ends the build', () => {
  expect(() => assertOutcome('not-documented', situations['ea-licenses'], today())).toThrow('Correct the facts');
  expect(() => assertOutcome('not-documented', {}, today())).toThrow('Correct the facts');
});

test('each role has one fit', () => {
  const roles = roleFits(today()).map(({ role }) => role);
  expect(roles.length).toBeGreaterThan(1);
  expect(new Set(roles).size).toBe(roles.length);
});

test.each(['S', 'N', 'T'] as const)('every statement of series %s is listed once, under its document', (series) => {
  const documents = documentsOf(series, origins);
  expect(documents.flatMap(({ ids }) => ids).toSorted()).toEqual(
    statementIds.filter((id) => id.startsWith(series)).toSorted(),
  );
  for (const { title, ids } of documents) for (const id of ids) expect(origins[id].title).toBe(title);
});
