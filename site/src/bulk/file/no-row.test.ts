import { expect, test } from 'vitest';
import { isNoRow } from './no-row.ts';

test.each([
  [[''], true],
  [['', ' ', ''], true],
  [['Total', '', '25'], true],
  [['', 'Grand total:', '', '1.234,50 €'], true],
  [['Toplam', '', '12', ''], true],
  // A customer can have that name.
  [['Total', '25'], false],
  [['Total', '', ''], false],
  [['Total', 'E3', '25'], false],
  [['Total', '11111111-2222-4333-8444-555555555aaa', ''], false],
  [['Total', 'total.example', '25'], false],
  [['Total', '5', '25'], false],
  [['Total', '', '2027-03-31'], false],
  [['Total', '', '31.3.2027'], false],
  [['Total', '', '1.234.567'], true],
  [['Contoso', '', '25'], false],
])('the cells %j are not a row: %s', (cells, isNone) => {
  expect(isNoRow(cells)).toBe(isNone);
});
