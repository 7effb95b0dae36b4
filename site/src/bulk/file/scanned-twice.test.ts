import { expect, test, vi } from 'vitest';
import { type FileRecord, Records } from './records.ts';
import type * as Scanning from './scan-line.ts';

const scanned = vi.hoisted(() => ({ characters: 0 }));
vi.mock('./scan-line.ts', async (load) => {
  const { scanLine } = await load<typeof Scanning>();
  const counting: typeof scanLine = (line, delimiter, isInside) => {
    scanned.characters += line.length + 1;
    return scanLine(line, delimiter, isInside);
  };
  return { scanLine: counting };
});

function read(text: string, width: number, piece = text.length): readonly FileRecord[] {
  const found: FileRecord[] = [];
  const records = new Records(',', width, (record) => found.push(record));
  for (let at = 0; at < text.length; at += piece) records.push(text.slice(at, at + piece));
  records.end();
  return found;
}

/** Files that could be read again and again: lines that leave a quoted cell open, each in another way. */
const hostile: readonly (readonly [string, string])[] = [
  ['a quotation mark at the beginning of every line', '"a'],
  ['text after a closing one in every line', 'id,"ACME" Ltd 7,d.example,Cloud Reseller,'],
  ['a cell closed and another opened in every line', `${'x'.repeat(30)}","${'y'.repeat(30)}`],
  ['the same, with empty cells', `,"","${' '.repeat(60)}`],
  ['two columns too many once the cell is closed', '"","a",b,c,"'],
  ['an open one and no other', `a,"${'b'.repeat(60)}`],
  ['nothing but quotation marks', '"""'],
];

test.each(hostile)('a file is scanned at most twice, no matter what it contains: %s', (_, line) => {
  for (const lines of [2_000, 40_000]) {
    scanned.characters = 0;
    const text = `a,b\n"open at first\n${`${line}\n`.repeat(lines)}`;
    const rows = read(text, 2, 65_536);
    expect(scanned.characters).toBeLessThanOrEqual(2 * text.length);
    // No line is lost on the way.
    expect(rows.reduce((sum, { text }) => sum + text.split('\n').length, 0)).toBe(lines + 2);
  }
});
