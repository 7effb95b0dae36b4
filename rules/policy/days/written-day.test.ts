import { expect, test } from 'vitest';
import { dayInText, dayOrderOf } from './written-day.ts';

const orders: readonly (readonly [readonly string[], string | undefined])[] = [
  [['3/4/2026', '3/31/2027'], 'month-first'],
  [['3/4/2026', '31.3.2027'], 'day-first'],
  [['3/4/2026', '5/6/2026'], undefined],
  [['3/31/2027', '31/3/2027'], undefined],
  [['2026-03-04', '', 'x', '1/1/0001'], undefined],
];

test.each(orders)('the days %j are written %s', (texts, order) => {
  expect(dayOrderOf(texts)).toBe(order);
});

const days: readonly (readonly [string, Parameters<typeof dayInText>[1], string | undefined])[] = [
  ['3/4/2026', undefined, undefined],
  ['3/4/2026', 'month-first', '2026-03-04'],
  ['3/4/2026', 'day-first', '2026-04-03'],
  ['4/4/2026', undefined, '2026-04-04'],
  ['31/4/2026', 'day-first', undefined],
  ['2027-03-31T00:00:00Z', undefined, '2027-03-31'],
  ['30-AUG-2026', undefined, '2026-08-30'],
  ['31 March 2027', undefined, '2027-03-31'],
  ['30-XYZ-2026', undefined, undefined],
  ['1/1/0001 12:00:00 AM', 'month-first', undefined],
  ['9999-12-14T00:00:00Z', undefined, undefined],
  ['2099-12-31', undefined, '2099-12-31'],
];

test.each(days)('the text %j, written %s, names the day %s', (text, order, day) => {
  expect(dayInText(text, order)).toBe(day);
});
