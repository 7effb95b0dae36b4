import { expect, test, vi } from 'vitest';
import { comma, inOneLine, inParentheses, spaceAfter } from '../say/one-line.ts';
import { amount, count, dayName, fill, list, numeral, percentage } from './format.ts';

test('names in braces are filled; one without a value stays visible', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});

test('a number gets the form of its sentence that the language needs', () => {
  const rows = { one: '{count} row', other: '{count} rows of {total}' };
  expect(count('en', rows, 1)).toBe('1 row');
  expect(count('en', rows, 1200, { total: 'all' })).toBe('1,200 rows of all');
  expect(count('tr', { other: '{count} satır' }, 1)).toBe('1 satır');
});

test('numbers, shares, lengths of time, lists and days are written as the language writes them', () => {
  expect(numeral('tr', 1234.5)).toBe('1.234,5');
  expect(percentage('en', 0.25)).toBe('25%');
  expect(percentage('tr', 0.25)).toBe('%25');
  expect(amount('en', 72, 'hour')).toBe('72 hours');
  expect(amount('tr', 7, 'day')).toBe('7 gün');
  expect(list('en', ['a', 'b', 'c'], 'disjunction')).toBe('a, b, or c');
  expect(dayName('en', '2026-01-31')).toBe('January 31, 2026');
  expect(dayName('en', '2026-01-31')).toBe('January 31, 2026');
  expect(dayName('tr', '2026-01-31')).toBe('31 Ocak 2026');
  expect(dayName('fr', '2026-01-01')).toBe('1er janvier 2026');
  expect(dayName('fr', '2026-01-11')).toBe('11 janvier 2026');
});

test('making a formatter is slow, so it is made once for each language, and a day is formatted once', () => {
  const made = vi.spyOn(Intl, 'NumberFormat');
  expect([numeral('pl', 1), numeral('pl', 2), numeral('cs', 1)]).toEqual(['1', '2', '1']);
  expect(made.mock.calls.map(([locale]) => locale)).toEqual(['pl', 'cs']);
  made.mockRestore();
  const formatted = vi.spyOn(Intl.DateTimeFormat.prototype as { readonly format: unknown }, 'format', 'get');
  expect(dayName('en', '2026-02-01')).toBe(dayName('en', '2026-02-01'));
  expect(formatted).toHaveBeenCalledTimes(1);
  formatted.mockRestore();
});

test('sentences in one line are separated as the language does it', () => {
  expect(inOneLine(['One.', 'Two.'])).toBe('One. Two.');
  expect(inOneLine(['一つ。', '二つ。', 'Three'])).toBe('一つ。二つ。Three');
  expect(inOneLine([])).toBe('');
  expect(['Sources:', '情報源：', '貴社', '（注）'].map(spaceAfter)).toEqual([' ', '', ' ', '']);
  expect(['de', 'ja', 'zh-CN'].map((locale) => inParentheses(locale, 'a'))).toEqual([' (a)', '（a）', '（a）']);
  expect(['tr', 'ja', 'zh-CN'].map(comma)).toEqual([', ', '、', '，']);
});
