import { expect, test } from 'vitest';
import { cancellationDays, termOf } from './term.ts';

test.each([
  ['2022-01-10', 3],
  ['2022-03-17', 3],
  ['2022-03-18', 7],
  ['2026-10-15', 7],
])('on %s a subscription can be canceled for %i days', (day, days) => {
  expect(cancellationDays(day)).toBe(days);
});

test.each<readonly [start: string, end: string, asOf: string, term: string | undefined, when: string]>([
  ['2026-10-15', '2027-10-14', '2026-10-14', undefined, 'before its start'],
  ['2026-10-15', '2027-10-14', '2026-10-15', 'cancel-window', 'on its first day'],
  ['2026-10-15', '2027-10-14', '2026-10-21', 'cancel-window', 'inside the window'],
  ['2026-10-15', '2027-10-14', '2026-10-22', undefined, 'on the last day of the window'],
  ['2026-10-15', '2027-10-14', '2026-10-23', 'mid-term', 'after the window'],
  ['2026-10-15', '2027-10-14', '2027-10-13', 'mid-term', 'on the day before its end'],
  ['2026-10-15', '2027-10-14', '2027-10-14', undefined, 'from its end on: it can have been renewed'],
  ['2026-10-15', '2026-10-14', '2026-10-15', undefined, 'it ends before it starts'],
  ['2022-03-14', '2023-03-13', '2022-03-16', 'cancel-window', 'inside the 72 hours of that day'],
  ['2022-03-14', '2023-03-13', '2022-03-17', undefined, 'on the last of the 72 hours'],
  ['2022-03-13', '2023-03-12', '2022-03-17', 'mid-term', 'after the 72 hours of that day'],
  ['2022-03-13', '2023-03-12', '2022-03-18', 'cancel-window', 'inside the seven days since 2022-03-18'],
  ['2024-02-26', '2025-02-25', '2024-03-04', undefined, 'over a leap day'],
  ['2026-04-01', '2026-05-01', '2026-04-20', 'mid-term', 'in a term of a month'],
  ['2026-04-20', '2026-05-20', '2026-05-03', 'mid-term', 'in a term of a month, on the last day without extended ones'],
  ['2026-04-20', '2026-05-20', '2026-05-04', undefined, 'in a term of a month, on the first day with extended ones'],
  ['2026-05-01', '2026-06-01', '2026-05-20', undefined, 'in a month that can be an extended term'],
  ['2026-05-01', '2026-06-02', '2026-05-20', 'mid-term', 'in a term of more than a month'],
])('from %s to %s, on %s: %s (%s)', (start, end, asOf, term) => {
  expect(termOf(start, end, asOf)).toBe(term);
});
