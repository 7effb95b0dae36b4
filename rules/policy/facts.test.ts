import { expect, test } from 'vitest';
import { dayAfter, dayBefore } from './days/day.ts';
import { timedValues, valueDays, valueOn, valuesOn } from './facts.ts';

test('the questions change only on days on which a value of a question begins or ends', () => {
  expect(valueDays.toSorted()).toEqual([
    '2020-05-13',
    '2020-11-30',
    '2022-01-10',
    '2022-10-25',
    '2026-05-04',
    '2026-08-06',
    '2026-08-20',
  ]);
});

test.each(timedValues)('$fact $value exists only in its time, and is read as $readAs otherwise', (timed) => {
  const { fact, value, readAs, since, until } = timed;
  const on = (day: string) => [valuesOn(fact, day).includes(value as never), valueOn(fact, value, day)];
  for (const inside of [since, until]) if (inside) expect(on(inside)).toEqual([true, value]);
  for (const outside of [since && dayBefore(since), until && dayAfter(until)])
    if (outside) expect(on(outside)).toEqual([false, readAs]);
});
