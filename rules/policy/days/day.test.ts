import { expect, test } from 'vitest';
import { decide } from '../../decide/decide.ts';
import type { Known } from '../facts.ts';
import { InvalidInput } from '../invalid-input.ts';
import { dayAfter, isDay, readDay, today, turnsOf } from './day.ts';

test.each([
  ['2016-12-01', 'day-since-first'],
  ['2023-02-29', 'day'],
  ['2023-13-01', 'day'],
  ['22.11.2026', 'day'],
  ['+010000-01', 'day'],
  ['', 'day'],
])('%s is not a day the rules know', (text, expected) => {
  expect(() => readDay(text)).toThrow(expect.objectContaining({ field: 'as-of', given: text, expected }));
  expect(() => decide({}, text)).toThrow(InvalidInput);
});

test('a day before the first rules is still a day; any other text, or none, is not', () => {
  expect(isDay('2016-12-01')).toBe(true);
  for (const value of ['2023-02-29', '2023-13-01', '+010000-01', '', '2023-02-28T00:00:00Z', 20230228, undefined])
    expect(isDay(value)).toBe(false);
});

test('a leap day and the first day are days', () => {
  expect(readDay('2024-02-29')).toBe('2024-02-29');
  expect(readDay('2016-12-02')).toBe('2016-12-02');
  expect(dayAfter('2023-12-31')).toBe('2024-01-01');
});

test.each([
  [{}, []],
  [{ since: '2020-02-28' }, ['2020-02-28']],
  [{ until: '2020-02-28' }, ['2020-02-29']],
  [{ since: '2020-02-28', until: '2020-12-31' }, ['2020-02-28', '2021-01-01']],
])('a period of %o changes something on the day it begins, and on the day after its end: %o', (period, days) => {
  expect(turnsOf(period)).toEqual(days);
});

test.each([
  [{ planet: 'mars' }, 'planet', 'fact'],
  [{ cloud: 'mars' }, 'cloud', 'value'],
  [{ cloud: 1 }, 'cloud', 'value'],
  [{ constructor: 'public' }, 'constructor', 'fact'],
])('%o is refused by name', (known, field, expected) => {
  expect(() => decide(known as Known, today())).toThrow(expect.objectContaining({ field, expected }));
});
