import type { Delimiter } from './delimiters.ts';
import { isNoRow } from './no-row.ts';
import { type ScannedLine, scanLine } from './scan-line.ts';

/**
 * Why a row cannot be read: quotation marks that do not match, another number of cells than the file has columns, or a
 * line that is longer than any row.
 */
export const faults = ['quote', 'too-few', 'too-many', 'too-long'] as const;

/** Why a row cannot be read. */
export type Fault = (typeof faults)[number];

/** A row of the file: the line it begins in, its text, and its cells or its fault. */
export type FileRecord = { readonly line: number; readonly text: string } & (
  | { readonly cells: readonly string[] }
  | { readonly fault: Fault }
);

/** The longest row, in characters; a quotation mark left open would otherwise swallow the rest of the file. */
export const longestRow = 1 << 20;

/** A line that begins a row, or continues one. */
interface Line {
  readonly text: string;
  /** Scanned as the first line of a row, once that was needed. */
  begun?: ScannedLine;
  /** Scanned as a line in which a quoted cell continues; absent for a line that is only the first of its row. */
  readonly continued?: ScannedLine;
  /** The number of cells and characters that this line and those before it add to a row that continues in them. */
  readonly addedCells: number;
  readonly addedLength: number;
}

/** The end of the last cell of a row that is not empty: its line, and the number of empty cells after it. */
interface Tail {
  readonly at: number;
  readonly empty: number;
}

const isEmpty = (cell: string): boolean => cell.trim() === '';

/**
 * Reads rows from text that arrives in pieces. A faulty row loses only its first line: reading continues with the next
 * one, so that one quotation mark too many never swallows the rows after it.
 *
 * Every line is scanned at most twice: once as the first of a row, and once as one in which a quoted cell continues.
 * When a row turns out faulty, the row that begins in the next line continues in the same lines, which are scanned
 * already.
 */
export class Records {
  private line = 1;
  /** The line that has no end yet, and whether it is longer than any row. */
  private unfinished = '';
  private isTooLong = false;
  private cut = false;
  /** The lines of the row that is being read, from the `first` on. */
  private lines: Line[] = [];
  private first = 0;

  private readonly delimiter: Delimiter;
  private readonly width: number;
  private readonly take: (record: FileRecord) => void;

  /** @param width the number of cells in a row; any other number is a fault, unless only empty cells are too many */
  constructor(delimiter: Delimiter, width: number, take: (record: FileRecord) => void) {
    this.delimiter = delimiter;
    this.width = width;
    this.take = take;
  }

  /** Adds a piece of text. Every way to end a line is read as the same. */
  push(piece: string): void {
    // A line end can be cut in two by the end of a piece.
    const text = this.cut ? `\r${piece}` : piece;
    this.cut = text.endsWith('\r');
    const [rest = '', ...others] = (this.cut ? text.slice(0, -1) : text).split(/\r\n?|\n/);
    this.append(rest);
    for (const each of others) {
      this.endLine();
      this.append(each);
    }
  }

  /** Reads the rest. */
  end(): void {
    if (this.cut) this.endLine();
    this.cut = false;
    if (this.unfinished !== '') this.endLine();
    this.readRows('misquoted', true);
  }

  private append(text: string): void {
    const room = longestRow - this.unfinished.length;
    this.unfinished += text.slice(0, room);
    this.isTooLong ||= text.length > room;
  }

  private endLine(): void {
    const { unfinished: text, isTooLong } = this;
    this.unfinished = '';
    this.isTooLong = false;
    if (isTooLong) {
      this.readRows('misquoted', true);
      this.take({ line: this.line, fault: 'too-long', text });
      this.line += 1;
    } else if (this.first < this.lines.length) {
      const continued = scanLine(text, this.delimiter, true);
      const { addedCells = 0, addedLength = 0 } = this.lines.at(-1) ?? {};
      this.lines.push({
        text,
        continued,
        addedCells: addedCells + continued.cells.length - 1,
        addedLength: addedLength + 1 + text.length,
      });
      this.readRows(continued.end, false);
    } else {
      const begun = scanLine(text, this.delimiter, false);
      if (begun.end === 'open') this.lines.push({ text, begun, addedCells: 0, addedLength: 0 });
      else this.takeLine(text, begun);
    }
  }

  /**
   * Reads the rows that begin in the lines read so far.
   * @param end how the last line ends a row that continues in it
   * @param isLast whether no line follows in which a row could continue
   */
  private readRows(end: ScannedLine['end'], isLast: boolean): void {
    const tail = end === 'whole' ? this.tail() : undefined;
    for (let line = this.lines[this.first]; line; line = this.lines[this.first]) {
      line.begun ??= scanLine(line.text, this.delimiter, false);
      if (line.begun.end !== 'open') this.takeLine(line.text, line.begun);
      else if (this.continuesAfter(line, end, isLast)) break;
      else if (tail && this.isRow(line, line.begun.cells, tail)) this.takeRow(line.begun.cells);
      else this.takeLine(line.text, { end: 'misquoted', cells: [] });
      this.first += 1;
    }
    if (this.first * 2 <= this.lines.length) return;
    this.lines = this.lines.slice(this.first);
    this.first = 0;
  }

  /** Whether the row that begins in a line continues after the last line read. */
  private continuesAfter(line: Line, end: ScannedLine['end'], isLast: boolean): boolean {
    const last = this.lines.at(-1) ?? line;
    if (line === last) return !isLast;
    return end === 'open' && line.text.length + last.addedLength - line.addedLength <= longestRow;
  }

  /** The last line with a cell that is not empty, and how many empty cells follow it. */
  private tail(): Tail {
    let empty = 0;
    for (let at = this.lines.length - 1; at > this.first; at -= 1) {
      const cells = this.lines[at]?.continued?.cells ?? [];
      const filled = cells.findLastIndex((cell) => !isEmpty(cell));
      if (filled >= 0) return { at, empty: empty + cells.length - 1 - filled };
      // Its first cell is the last one of the line before.
      empty += cells.length - 1;
    }
    return { at: this.first, empty };
  }

  /** Whether the lines from this one to the last are a row with as many cells as the file has columns. */
  private isRow(line: Line, begun: readonly string[], tail: Tail): boolean {
    const last = this.lines.at(-1) ?? line;
    const width = begun.length + last.addedCells - line.addedCells;
    if (line === last || width < this.width) return false;
    return tail.at > this.first ? width - tail.empty <= this.width : begun.slice(this.width).every(isEmpty);
  }

  /** Emits the row that the lines from the current one to the last form. */
  private takeRow(begun: readonly string[]): void {
    const [{ text = '' } = {}, ...others] = this.lines.slice(this.first);
    const cells = [...begun];
    for (const { continued } of others) {
      const [rest = '', ...more] = continued?.cells ?? [];
      cells.push(`${cells.pop()}\n${rest}`, ...more);
    }
    this.take({ line: this.line, text: [text, ...others.map((each) => each.text)].join('\n'), cells });
    this.line += others.length + 1;
    this.first = this.lines.length - 1;
  }

  /** Emits the row that is one line. */
  private takeLine(text: string, { end, cells }: ScannedLine): void {
    const { line } = this;
    this.line += 1;
    if (end === 'whole' && isNoRow(cells)) return;
    const fault = end === 'whole' ? this.faultOf(cells) : 'quote';
    this.take(fault ? { line, text, fault } : { line, text, cells });
  }

  private faultOf(cells: readonly string[]): Fault | undefined {
    if (cells.length < this.width) return 'too-few';
    return cells.length > this.width && !cells.slice(this.width).every(isEmpty) ? 'too-many' : undefined;
  }
}
