import { expect, test } from 'vitest';
import { type FileRecord, longestRow, Records } from './records.ts';

function read(text: string, width: number, piece = text.length): readonly FileRecord[] {
  const found: FileRecord[] = [];
  const records = new Records(',', width, (record) => found.push(record));
  for (let at = 0; at < text.length; at += piece) records.push(text.slice(at, at + piece));
  records.end();
  return found;
}

const text = ['a,b,c', '"quoted, with comma","and ""quotes""","and\r\na line"', '', 'last,"of",all'].join('\r\n');

test('rows read the same however the file is cut into pieces', () => {
  const whole = read(text, 3);
  expect(whole).toMatchObject([
    { line: 1, cells: ['a', 'b', 'c'] },
    {
      line: 2,
      text: '"quoted, with comma","and ""quotes""","and\na line"',
      cells: ['quoted, with comma', 'and "quotes"', 'and\na line'],
    },
    { line: 5, cells: ['last', 'of', 'all'] },
  ]);
  for (let piece = 1; piece < 20; piece += 1) expect(read(text, 3, piece), String(piece)).toEqual(whole);
});

test.each(['\n', '\r\n', '\r'])('any way to end a line is understood: %j', (end) => {
  const found = read(['a,b', '1,2', '3,4', ''].join(end), 2, 3);
  expect(found.map((row) => 'cells' in row && row.cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(found.map(({ line }) => line)).toEqual([1, 2, 3]);
});

const broken: readonly (readonly [string, string, readonly (string | readonly string[])[]])[] = [
  ['too few cells', 'a,b\n1\n3,4', [['a', 'b'], 'too-few', ['3', '4']]],
  ['too many cells', 'a,b\n1,2,3\n3,4', [['a', 'b'], 'too-many', ['3', '4']]],
  [
    'empty cells at the end, which spreadsheets leave',
    'a,b\n1,2,,\n3,4',
    [
      ['a', 'b'],
      ['1', '2', '', ''],
      ['3', '4'],
    ],
  ],
  ['a quotation mark left open', 'a,b\n"1,2\n3,4\n5,6', [['a', 'b'], 'quote', ['3', '4'], ['5', '6']]],
  ['one closed by the next row', 'a,b\n"1,2\n"3",4\n5,6', [['a', 'b'], 'quote', ['3', '4'], ['5', '6']]],
  ['text behind a closing one', 'a,b\n"1"x,2\n3,4', [['a', 'b'], 'quote', ['3', '4']]],
  ['one in the last row', 'a,b\n3,4\n5,"6', [['a', 'b'], ['3', '4'], 'quote']],
  ['a row torn in two', 'a,b\n"1\n2",3,4\n5,6', [['a', 'b'], 'quote', 'too-many', ['5', '6']]],
];

test.each(broken)('a row with %s does not affect other rows', (_, given, wanted) => {
  for (const piece of [given.length, 1, 2, 5]) {
    const found = read(given, 2, piece);
    expect(
      found.map((row) => ('cells' in row ? row.cells : row.fault)),
      String(piece),
    ).toEqual(wanted);
  }
});

test('a quotation mark that is never closed costs one line of a long file', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `${row},some more text to fill the row with`);
  rows[10] = `"${rows[10]}`;
  const found = read(rows.join('\n'), 2, 65_536);
  expect(found.length).toBe(rows.length);
  expect(found.filter((row) => 'fault' in row)).toEqual([
    { line: 11, fault: 'quote', text: '"10,some more text to fill the row with' },
  ]);
  expect(found.at(-1)?.line).toBe(rows.length);
});

test('a line that is longer than any row is one row that cannot be read, and the next line has its own number', () => {
  const long = 'a'.repeat(3 * longestRow);
  const found = read(`a,b\n${long},Evil Ltd\n"x\n${long}"\n1,2\n${long}`, 2, 65_536);
  expect(found.map((row) => [row.line, row.text.length, 'cells' in row ? row.cells : row.fault])).toEqual([
    [1, 3, ['a', 'b']],
    [2, longestRow, 'too-long'],
    [3, 2, 'quote'],
    [4, longestRow, 'too-long'],
    [5, 3, ['1', '2']],
    [6, longestRow, 'too-long'],
  ]);
});

test('a row over many lines is read whole, with empty cells after its last', () => {
  const note = `"${'a line\n'.repeat(50_000)}"`;
  const [row, next] = read(`1,${note},"\n",\n3,4`, 2, 10_000);
  expect(row).toMatchObject({ line: 1, cells: ['1', note.slice(1, -1), '\n', ''] });
  expect(next).toMatchObject({ line: 50_003, cells: ['3', '4'] });
});
