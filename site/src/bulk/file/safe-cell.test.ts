import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { delimiters } from './delimiters.ts';
import { safeCell, writtenRow } from './safe-cell.ts';

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

test('in a file with semicolons, a cell is safe where a spreadsheet splits it at commas', () => {
  expect(safeCell(',=＋', ';')).toBe(",'=＋");
  expect(safeCell('a;=1', ';')).toBe('a;=1');
});

test('no part of a row that is written begins as a formula does, whatever it is split at', () => {
  const signs = ['=', '+', '-', '@', '＝', ',', ';', '\t', '\n', '"', ' ', 'a', '1'];
  for (let made = 0; made < signs.length ** 4; made += 7) {
    const cell = [0, 1, 2, 3].map((place) => signs[Math.floor(made / signs.length ** place) % signs.length]).join('');
    for (const own of delimiters) {
      const row = writtenRow(['x', cell, 'y'], own);
      expect(Papa.parse(row, { delimiter: own, newline: '\r\n' }).data[0], row).toEqual([
        'x',
        safeCell(cell, own),
        'y',
      ]);
      for (const other of delimiters.filter((each) => each !== own))
        for (const part of row.split(new RegExp(`[${other}\n]`)).slice(1))
          expect(part.replace(/^["\s]+/, ''), row).not.toMatch(/^(?:[=@＝]|[+-](?!\d[\d.,]*"?(?:$|[,;\t])))/);
    }
  }
});
