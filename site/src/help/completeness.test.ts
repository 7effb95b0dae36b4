import { readDigest } from 'rules';
import { expect, test } from 'vitest';
import { completeness, completenessOf } from './completeness.ts';

const english = new Map([
  ['a', 'A'],
  ['b', 'B'],
  ['help/c.mdx', 'C'],
]);
const read = (...keys: string[]) => new Set(keys.map((key) => readDigest(key, english.get(key) ?? '')));

test('present, missing and changed sentences are counted', () => {
  const own = new Map([...english].slice(0, 2));
  const readings = { readings: [], english: read('a') };
  expect(completenessOf(english, own, readings)).toMatchObject({ all: 3, missing: 1, stale: 1 });
  expect(completenessOf(english, english, { ...readings, english: read('a', 'b', 'help/c.mdx') })).toMatchObject({
    missing: 0,
    stale: 0,
  });
});

test('without a reading, no sentence is known to be stale; the last reading is the latest', () => {
  const readings = [
    { day: '2026-12-01', kind: 'on-screen' },
    { day: '2026-11-30', kind: 'translated' },
  ] as const;
  expect(completenessOf(english, english, { readings, english: new Set() })).toMatchObject({
    stale: undefined,
    lastReading: { day: '2026-12-01', kind: 'on-screen' },
  });
});

test('every sentence and help page of a language is counted', async () => {
  const { all, missing } = await completeness('tr');
  expect(all).toBeGreaterThan(1_500);
  expect(missing).toBe(0);
});
