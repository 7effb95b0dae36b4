import { expect, test } from 'vitest';
import { isOver, stretchAround, stretchLength } from './stretch.ts';

test('a stretch is never higher than a browser can draw, however high a row and fine a screen is', () => {
  // The least that any browser draws, in pixels of its screen.
  const limit = 17_800_000;
  for (const total of [1, 50, 100_000, 1_000_000, 10_000_000])
    for (const height of [20, 60.5, 150, 600])
      for (const pixels of [0.5, 1, 1.25, 3, 4, 8]) {
        const length = stretchLength(total, height, pixels);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(total);
        expect(length * height * Math.max(1, pixels)).toBeLessThan(limit);
      }
});

test.each([1, 7, 1_000, 2_345, 100_003])(
  'every row of a list of %i is within a stretch, and none is beyond',
  (total) => {
    const length = Math.min(total, 1_000);
    for (let row = 0; row < total; row += Math.ceil(total / 50)) {
      const { from } = stretchAround(row, length, total);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from + length).toBeLessThanOrEqual(total);
      expect(row).toBeGreaterThanOrEqual(from);
      expect(row).toBeLessThan(from + length);
    }
  },
);

test('another stretch is due near the end of one, on either side, unless the list ends there', () => {
  const total = 10_000;
  const first = { from: 0, length: 1_000 };
  expect(isOver(first, 0, 12, total)).toBe(false);
  expect(isOver(first, 880, 892, total)).toBe(false);
  expect(isOver(first, 890, 902, total)).toBe(true);
  const last = { from: 9_000, length: 1_000 };
  expect(isOver(last, 9_990, 9_999, total)).toBe(false);
  expect(isOver(last, 9_050, 9_062, total)).toBe(true);
  // A new stretch has the same rows in its middle, so that it is not over at once.
  for (const row of [950, 5_000, 9_080]) {
    const stretch = stretchAround(row, 1_000, total);
    expect(isOver(stretch, row, row + 12, total)).toBe(false);
  }
});
