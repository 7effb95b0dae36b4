import { askedFacts, situations, today } from 'rules';
import { expect, test } from 'vitest';
import { answersByChannel, assertOutcome, roleFits } from './from-the-rules.ts';

test('the help says whether licenses from every channel can be supported, each answer once', () => {
  const rows = answersByChannel('support', today());
  const all = rows.flatMap(({ outcome, channels }) => channels.map((each) => ({ outcome, ...each })));
  expect(all.map(({ channel }) => channel).toSorted()).toEqual(askedFacts.channel.toSorted());
  for (const { outcome, known } of all) expect(() => assertOutcome(outcome, known, today())).not.toThrow();
  expect(new Set(rows.map(({ outcome }) => outcome)).size).toBe(rows.length);
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
