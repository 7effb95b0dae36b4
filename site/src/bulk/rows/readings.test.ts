import { expect, test } from 'vitest';
import { Readings } from './readings.ts';

const license = { facts: { billing: 'license' }, from: { billing: ['unit'] }, country: 'DE' } as const;
const usage = { facts: { billing: 'usage' }, from: { billing: ['unit'] } } as const;

function read(...rows: readonly (typeof license | typeof usage)[]): Readings {
  const readings = new Readings();
  for (const [index, row] of rows.entries()) readings.count(row, index + 2);
  return readings;
}

test('rows that say the same are counted as one reading', () => {
  const readings = new Readings();
  expect([license, usage, { ...license }, license].map((row, index) => readings.count(row, index + 2))).toEqual([
    0, 1, 0, 0,
  ]);
  readings.countAt(1);
  readings.countAt(7);
  expect(readings.all).toEqual([
    { ...license, line: 2, count: 3 },
    { ...usage, line: 3, count: 2 },
  ]);
});

test('some rows of a reading can be separated, with the answers that they had', () => {
  const readings = read(license, license, license, usage);
  readings.given.push({ ask: 'goal', values: new Map([[0, 'support']]) });
  readings.given.push({ ask: 'channel', values: new Map([[1, 'ea']]) });
  expect(readings.branch(0, 2)).toBe(2);
  expect(readings.all).toEqual([
    { ...license, line: 2, count: 1 },
    { ...usage, line: 5, count: 1 },
    { ...license, line: 2, count: 2 },
  ]);
  expect(readings.knownOf(2, {})).toEqual({ billing: 'license', goal: 'support' });
  expect(readings.given.map(({ values }) => values.has(2))).toEqual([true, false]);
  // Rows that are read later still belong to the reading they were separated from.
  expect(readings.count(license, 9)).toBe(0);
  expect(() => readings.branch(9, 1)).toThrow('no reading 9');
});

test('the cells of the file count more than an answer, and an answer more than the facts for all rows', () => {
  const readings = read(license, usage);
  readings.given.push({ ask: 'billing', values: new Map([[0, 'usage']]) });
  readings.given.push({ ask: 'channel', values: new Map([[0, 'ea']]) });
  readings.given.push({ ask: 'channel', values: new Map([[0, 'csp-partner']]) });
  const start = { cloud: 'public', goal: 'support', channel: 'take-over' } as never;
  expect(readings.knownOf(0, start)).toEqual({
    cloud: 'public',
    goal: 'support',
    channel: 'csp-partner',
    billing: 'license',
  });
  expect(readings.knownOf(1, { goal: 'add' })).toEqual({ goal: 'add', billing: 'usage' });
});

test('a question left open has no answer, and is known to be left open for its rows only', () => {
  const readings = read(license, usage);
  readings.given.push({ ask: 'goal', values: new Map([[0, undefined]]) });
  readings.given.push({ ask: 'channel', values: new Map([[0, 'ea']]) });
  expect(readings.knownOf(0, {})).toEqual({ billing: 'license', channel: 'ea' });
  expect(readings.knownOf(0, { goal: 'support' })).toMatchObject({ goal: 'support' });
  expect([readings.isLeftOpen(0, 'goal'), readings.isLeftOpen(1, 'goal')]).toEqual([true, false]);
  expect([readings.isLeftOpen(0, 'channel'), readings.isLeftOpen(0, 'billing')]).toEqual([false, false]);
});

test('an answer counts more than the facts assumed for such a file, and a cell more than both', () => {
  const readings = new Readings({ billing: 'license', 'azure-offer': 'azure-legacy' });
  readings.count({ facts: {}, from: {} }, 2);
  readings.count(usage, 3);
  expect(readings.knownOf(0, { billing: 'usage' })).toEqual({ billing: 'license', 'azure-offer': 'azure-legacy' });
  expect(readings.knownOf(1, {}).billing).toBe('usage');
  readings.given.push({ ask: 'billing', values: new Map([[0, 'usage']]) });
  expect(readings.knownOf(0, {}).billing).toBe('usage');
});
