import { expect, test } from 'vitest';
import { RowStore } from './row-store.ts';

const textsOf = (row: number): readonly string[] => [`Contoso ${row}`, '', row % 7 ? 'Ürün' : '製品'];

/** A store whose rows differ in everything they contain. */
function filled(rows: number): RowStore {
  const store = new RowStore();
  for (let row = 0; row < rows; row += 1) store.add(row * 2 + 1, row - 3, textsOf(row));
  store.close();
  return store;
}

test.each([0, 1, 511, 512, 513, 1_024, 1_025, 5_000])('%i rows are kept as they were added', (rows) => {
  const store = filled(rows);
  expect(store.length).toBe(rows);
  for (let row = 0; row < rows; row += 1)
    expect([store.lineOf(row), store.readingOf(row), store.textsOf(row)]).toEqual([row * 2 + 1, row - 3, textsOf(row)]);
});

test('rows are read in any order, and a row that is not there has nothing', () => {
  const store = filled(1_600);
  for (const row of [1_599, 0, 512, 511, 1_024, 3]) expect(store.textsOf(row)).toEqual(textsOf(row));
  expect([store.lineOf(9_999), store.readingOf(9_999)]).toEqual([0, 0]);
});

test('a store that is closed twice keeps every row once', () => {
  const store = filled(3);
  store.close();
  store.add(100, 5, ['later']);
  store.close();
  expect([0, 1, 2].map((row) => store.textsOf(row))).toEqual([0, 1, 2].map(textsOf));
});

test('a row that is given another reading keeps everything else', () => {
  const store = filled(600);
  store.reread(550, -2);
  expect([store.readingOf(549), store.readingOf(550), store.readingOf(551)]).toEqual([546, -2, 548]);
  expect([store.lineOf(550), store.textsOf(550)]).toEqual([1_101, textsOf(550)]);
});
