import { expect, test } from 'vitest';
import { dayBefore } from '../policy/days/day.ts';
import { rulesOn, table } from '../policy/table.ts';
import { editionDays } from './editions.ts';
import { rowChanges, rowChangesOn } from './row-changes.ts';

test.each(editionDays)('on %s, the rules that change are exactly those that begin or end on that day', (day) => {
  const changed = rowChangesOn(day);
  const begun = table.filter((rule) => rule.since === day);
  const ended = table.filter(({ until }) => until === dayBefore(day));
  expect(new Set(changed.flatMap((change) => change.begun))).toEqual(new Set(begun));
  expect(new Set(changed.flatMap((change) => change.ended))).toEqual(new Set(ended));
});

test('back in time, a row that began ends, and one that ended begins', () => {
  const [first = '', last = ''] = [editionDays[0], editionDays.at(-1)];
  const forth = rowChanges(first, last);
  const back = new Map(rowChanges(last, first).map((change) => [change.row, change]));
  expect(back.size).toBe(forth.length);
  for (const { row, before, after, ended, begun, goesOn } of forth)
    expect(back.get(row)).toMatchObject({ before: after, after: before, ended: begun, begun: ended, goesOn });
});

test('a row continues when one of its rules is in force on both days', () => {
  for (const { row, goesOn } of rowChanges('2017-01-01', '2024-06-19')) {
    const after = rulesOn('2024-06-19');
    expect(goesOn).toBe(rulesOn('2017-01-01').some((rule) => rule.row === row && after.includes(rule)));
  }
});

test('between a day and itself no row differs', () => {
  expect(rowChanges('2020-06-17', '2020-06-17')).toEqual([]);
});
