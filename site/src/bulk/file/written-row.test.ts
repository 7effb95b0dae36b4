import Papa from 'papaparse';
import { safeCell, writtenRow } from 'rules';
import { expect, test } from 'vitest';
import { delimiters } from './delimiters.ts';

test('no part of a written row begins like a formula, no matter where the row is split', () => {
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
