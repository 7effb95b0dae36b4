import { expect, test } from 'vitest';
import { answersForAll } from './conclusions.ts';

const others = [['kept', { you: { goal: 'add' }, countries: {} }]] as const;
const kept = { of: () => others[0][1], all: () => others, keep: () => {} };

test('an answer about one subscription counts on its page alone, and what is about the customer counts on the list', () => {
  const given = {
    you: { goal: 'support', channel: 'ea', billing: 'usage' },
    countries: { customer: 'TR' },
    on: { goal: 'one', billing: 'one' },
  } as const;
  expect(answersForAll(kept, { customer: given })).toEqual([
    ...others,
    ['customer', { you: { goal: 'support', channel: 'ea' }, countries: { customer: 'TR' } }],
  ]);
});
