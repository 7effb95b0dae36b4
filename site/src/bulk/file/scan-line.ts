import type { Delimiter } from './delimiters.ts';

/** One line of a file, cell by cell, and how it ends. */
export interface ScannedLine {
  /**
   * `whole`: after a cell. `open`: within a quoted cell that continues in the next line. `misquoted`: at something else
   * than a delimiter after a closing quotation mark; then the cells are those before it.
   */
  readonly end: 'whole' | 'open' | 'misquoted';
  /** The text of each cell; a pair of quotation marks within a quoted cell counts as one. */
  readonly cells: readonly string[];
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/**
 * Reads one line of a file into cells. A cell is quoted when it begins with a quotation mark; anywhere else the mark is
 * a character like any other.
 * @param isInside whether a quoted cell of an earlier line continues in it
 */
export function scanLine(line: string, delimiter: Delimiter, isInside: boolean): ScannedLine {
  if (!isInside && !line.includes('"')) return { end: 'whole', cells: line.split(delimiter) };
  const cells: string[] = [];
  let at = 0;
  for (let inside = isInside; ; inside = false) {
    if (inside || line[at] === '"') {
      const begin = inside ? at : at + 1;
      let close = line.indexOf('"', begin);
      while (close >= 0 && line[close + 1] === '"') close = line.indexOf('"', close + 2);
      cells.push(line.slice(begin, close < 0 ? line.length : close).replaceAll('""', '"'));
      if (close < 0) return { end: 'open', cells };
      at = close + 1;
      while (isBlank(line[at]) && line[at] !== delimiter) at += 1;
    } else {
      const end = line.indexOf(delimiter, at);
      cells.push(end < 0 ? line.slice(at) : line.slice(at, end));
      at = end < 0 ? line.length : end;
    }
    if (at >= line.length) return { end: 'whole', cells };
    if (line[at] !== delimiter) return { end: 'misquoted', cells };
    at += 1;
  }
}
