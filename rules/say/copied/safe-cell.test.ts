import { expect, test } from 'vitest';
import { safeCell } from './safe-cell.ts';

const cells: readonly (readonly [string, string])[] = [
  ['=1', "'=1"],
  ['+1+1', "'+1+1"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  ['\tx', "'\tx"],
  ['\nx', "'\nx"],
  [' =1', " '=1"],
  ['"=1', '"\'=1'],
  ['-1,+1', "'-1,+1"],
  ['a;=1', "a;'=1"],
  ['a; "=1', 'a; "\'=1'],
  ['a\t=1', "a\t'=1"],
  ['a|@x', "a|'@x"],
  ['a\n-x', "a\n'-x"],
  [';=＋', ";'=＋"],
  [';;=1;=2', ";;'=1;'=2"],
  // The file's own delimiter splits no cell.
  ['a,=1', 'a,=1'],
  ['a;,=1', "a;,'=1"],
  // None of these is run.
  ['', ''],
  ['a=b', 'a=b'],
  ['a - b', 'a - b'],
  ["'=1", "'=1"],
  ['-12.50', '-12.50'],
  ['+3', '+3'],
  ['-1,000.5', '-1,000.5'],
  ['a;-5', 'a;-5'],
  ['a;b', 'a;b'],
];

test.each(cells)('in a file with commas, the cell %j is written %j', (cell, safe) => {
  expect(safeCell(cell, ',')).toBe(safe);
});

test('in a file with semicolons, a cell is safe even if a spreadsheet splits it at commas', () => {
  expect(safeCell(',=＋', ';')).toBe(",'=＋");
  expect(safeCell('a;=1', ';')).toBe('a;=1');
});
