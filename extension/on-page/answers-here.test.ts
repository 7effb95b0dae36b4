import { expect, test } from 'vitest';
import { type AnswersHere, answersNow, answersThatApply, answersToKeep } from './answers-here.ts';

const before: AnswersHere = {
  you: { goal: 'take-over', billing: 'usage', 'license-offer': 'legacy' },
  countries: {},
  on: { billing: 'one', goal: 'one' },
  elsewhere: 'two',
};

test.each([
  ['one', { goal: 'take-over', billing: 'usage' }],
  ['two', { goal: 'take-over' }],
  [undefined, { goal: 'take-over', 'license-offer': 'legacy' }],
])('an answer that a subscription’s page can show applies to the subscription it was given for: %s', (item, you) => {
  expect(answersThatApply(before, item).you).toEqual(you);
});

test('a new answer is about what is open, and the others stay where they were', () => {
  const shown = answersThatApply(before, 'two');
  const next = { you: { ...shown.you, billing: 'license' } as const, countries: { customer: 'TR' } };
  expect(answersNow(before, shown, next, 'two', 'reseller')).toEqual({
    ...next,
    on: { goal: 'one', billing: 'two' },
    elsewhere: 'two',
    saw: 'reseller',
  });
  expect(answersNow(before, shown, next, undefined, undefined).on).toEqual({ goal: 'one' });
});

test('what is kept is about one bought elsewhere, not about the subscription that is open', () => {
  const earlier = { you: { channel: 'ea', goal: 'support' }, countries: {} } as const;
  const next = {
    kept: { goal: 'support' },
    you: { channel: 'this-partner', term: 'mid-term', goal: 'take-over' },
    countries: { customer: 'TR' },
  } as const;
  expect(answersToKeep(earlier, next, 'one')).toEqual({
    you: { channel: 'ea', goal: 'take-over' },
    countries: { customer: 'TR' },
  });
  expect(answersToKeep(earlier, next, undefined).you).toEqual(next.you);
});
