import { expect, test } from 'vitest';
import { dayOf, todaysRules } from './point-in-time.ts';

test('today’s rules are those of the day given as today', () => {
  expect(dayOf(todaysRules, '2030-01-01')).toBe('2030-01-01');
  expect(dayOf({ kind: 'day', day: '2018-01-01' }, '2030-01-01')).toBe('2018-01-01');
  expect(dayOf({ kind: 'edition', day: '2020-06-17' }, '2030-01-01')).toBe('2020-06-17');
});
