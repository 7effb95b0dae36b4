import { recognize } from '../exports/recognize.ts';
import type { Delimiter } from './delimiters.ts';
import { isNoRow } from './no-row.ts';
import { type ScannedLine, scanLine } from './scan-line.ts';

/** The headers of a list, and the number of lines above them with a title, or something similar. */
export interface Headers {
  readonly headers: readonly string[];
  readonly titles: number;
}

/** The number of lines among which the headers are searched. */
export const mostTitles = 10;
/** The number of lines that show the width of rows. */
const looked = 40;
/** Fewer columns than these can be a sentence with a comma. */
const fewest = 3;

/** The number of cells in a line, without the empty ones at its end. */
const widthOf = ({ cells }: ScannedLine): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** The width that most lines have; the larger one of two. */
function usualWidth(lines: readonly ScannedLine[]): number | undefined {
  const widths = lines.map(widthOf).toSorted((one, other) => other - one);
  const count = (width: number) => widths.filter((each) => each === width).length;
  const [usual] = widths.toSorted((one, other) => count(other) - count(one));
  return usual !== undefined && count(usual) > 1 ? usual : undefined;
}

/** Whether a line names columns: each cell in words, and none twice. */
function namesColumns({ cells }: ScannedLine): boolean {
  const named = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return new Set(named).size === named.length && named.every((cell) => /\p{L}/u.test(cell));
}

/** Whether a line can be a title: one cell, or a name with its value above a list that is much wider. */
const isTitle = ({ cells }: ScannedLine, width: number): boolean =>
  cells.filter((cell) => cell.trim() !== '').length <= (width > fewest ? 2 : 1);

/** The place of the headers among the first lines. */
function placeOfHeaders(lines: readonly ScannedLine[]): number {
  const known = lines.slice(0, mostTitles).findIndex(({ cells }) => recognize(cells));
  if (known >= 0) return known;
  const width = usualWidth(lines) ?? 0;
  const [first] = lines;
  if (!first || width < fewest || widthOf(first) >= width) return 0;
  const place = lines.slice(0, mostTitles).findIndex((line) => widthOf(line) >= width);
  const header = lines[place];
  return header && namesColumns(header) && lines.slice(0, place).every((line) => isTitle(line, width)) ? place : 0;
}

/** The headers in the first lines of a text; a quotation mark left open in one must not swallow what follows. */
export function headersIn(text: string, delimiter: Delimiter): Headers {
  const lines: ScannedLine[] = [];
  for (let at = 0; lines.length < looked && at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = scanLine(text.slice(at, end < 0 ? text.length : end), delimiter, false);
    at = end < 0 ? text.length : end + 1;
    if (line.end === 'whole' && isNoRow(line.cells)) continue;
    // Where a cell continues, the lines below are not what they seem.
    if (line.end === 'whole' || lines.length === 0) lines.push(line);
    if (line.end !== 'whole') break;
  }
  const titles = placeOfHeaders(lines);
  return { headers: lines[titles]?.cells ?? [''], titles };
}
