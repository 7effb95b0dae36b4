import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { delimiters } from './delimiters.ts';
import { Records } from './records.ts';
import { scanLine } from './scan-line.ts';

const lines: readonly (readonly [string, boolean, ReturnType<typeof scanLine>])[] = [
  ['', false, { end: 'whole', cells: [''] }],
  [',', false, { end: 'whole', cells: ['', ''] }],
  ['a,b', false, { end: 'whole', cells: ['a', 'b'] }],
  ['a,"b"', false, { end: 'whole', cells: ['a', 'b'] }],
  ['"a","b"', false, { end: 'whole', cells: ['a', 'b'] }],
  ['"a",', false, { end: 'whole', cells: ['a', ''] }],
  ['"a" ,b', false, { end: 'whole', cells: ['a', 'b'] }],
  ['"a" ', false, { end: 'whole', cells: ['a'] }],
  ['"a""b",""""', false, { end: 'whole', cells: ['a"b', '"'] }],
  ['"",x', false, { end: 'whole', cells: ['', 'x'] }],
  ['a "b", c"', false, { end: 'whole', cells: ['a "b"', ' c"'] }],
  ['a,"b', false, { end: 'open', cells: ['a', 'b'] }],
  ['a,"', false, { end: 'open', cells: ['a', ''] }],
  ['a,"b""', false, { end: 'open', cells: ['a', 'b"'] }],
  ['"a"b,c', false, { end: 'misquoted', cells: ['a'] }],
  ['a,"b" c', false, { end: 'misquoted', cells: ['a', 'b'] }],
  ['', true, { end: 'open', cells: [''] }],
  ['a,b', true, { end: 'open', cells: ['a,b'] }],
  ['a""b', true, { end: 'open', cells: ['a"b'] }],
  ['a"', true, { end: 'whole', cells: ['a'] }],
  ['"', true, { end: 'whole', cells: [''] }],
  ['a",b', true, { end: 'whole', cells: ['a', 'b'] }],
  ['a","b', true, { end: 'open', cells: ['a', 'b'] }],
  ['"a', true, { end: 'misquoted', cells: [''] }],
];

test.each(lines)('the line %j, within a quoted cell: %j', (line, isInside, scanned) => {
  expect(scanLine(line, ',', isInside)).toEqual(scanned);
});

test('only the delimiter of the file ends a cell, also where it is a blank after a closing quotation mark', () => {
  expect(scanLine('"a"\t"b;,"\tc', '\t', false)).toEqual({ end: 'whole', cells: ['a', 'b;,', 'c'] });
  expect(scanLine('"a";b', ',', false).end).toBe('misquoted');
});

/** The same random numbers each time. */
function numbers(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return last / 2_147_483_648;
  };
}

test('a file by another program is read as it was meant, wherever it is cut', () => {
  const next = numbers(7);
  const signs = ['a', 'b', '"', '""', ',', ';', '\t', '\n', ' ', 'ş', '😀', ''];
  const cell = () => Array.from({ length: 4 }, () => signs[Math.floor(next() * signs.length)]).join('');
  for (let file = 0; file < 300; file += 1) {
    const rows = Array.from({ length: 5 }, () => ['row', cell(), cell(), cell()]);
    const delimiter = delimiters[file % 3] ?? ',';
    const text = Papa.unparse(rows, { delimiter, newline: file % 2 ? '\r\n' : '\n' });
    const found: unknown[] = [];
    const records = new Records(delimiter, 4, (record) => found.push('cells' in record ? record.cells : record));
    const piece = 1 + Math.floor(next() * text.length);
    for (let at = 0; at < text.length; at += piece) records.push(text.slice(at, at + piece));
    records.end();
    expect(found).toEqual(rows);
  }
});
