import Papa from 'papaparse';
import type { Delimiter } from './delimiters.ts';

/** Why a row cannot be read: quotation marks that do not match, or another number of cells than the file has columns. */
export const faults = ['quote', 'too-few', 'too-many'] as const;

/** Why a row cannot be read. */
export type Fault = (typeof faults)[number];

/** A row of the file: where it begins, as it stands, and its cells or what is wrong with it. */
export type FileRecord = { readonly line: number; readonly text: string } & (
  | { readonly cells: readonly string[] }
  | { readonly fault: Fault }
);

/** The longest row we take for one; a quotation mark left open would otherwise swallow the rest of the file. */
const longest = 1 << 20;

interface Step {
  readonly data: readonly string[][];
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads rows out of text that comes in pieces. A row that is faulty costs only its first line: reading goes on with the
 * next one, so that one quotation mark too many never swallows the rows after it.
 */
export class Records {
  private rest = '';
  private line = 1;
  private cut = false;

  private readonly delimiter: Delimiter;
  private readonly width: number;
  private readonly take: (record: FileRecord) => void;

  /** @param width how many cells a row has; rows with others are faulty, apart from empty cells too many. */
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
    this.rest += (this.cut ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
    this.parse(false);
  }

  /** Reads what is left. */
  end(): void {
    if (this.cut) this.rest += '\n';
    this.cut = false;
    this.parse(true);
    this.rest = '';
  }

  private parse(last: boolean): void {
    let from = 0;
    for (;;) {
      const { read, faulty } = this.parseFrom(from, last);
      from = read;
      const open = this.rest.length - from;
      if (faulty || (!last && open > longest) || (last && open > 0)) from = this.giveUpLine(from);
      else break;
    }
    this.rest = this.rest.slice(from);
  }

  /** Reads rows up to the first faulty one. */
  private parseFrom(from: number, last: boolean): { readonly read: number; readonly faulty: boolean } {
    const text = from === 0 ? this.rest : this.rest.slice(from);
    let start = 0;
    let faulty = false;
    if (text === '') return { read: from, faulty };
    const parser = new Papa.Parser({
      delimiter: this.delimiter,
      newline: '\n',
      step: ((step: Step) => {
        const { cursor } = step.meta;
        const whole = last && cursor === text.length ? text.length : cursor;
        if (faulty || !this.takeRecord(step, text, start, whole)) {
          faulty = true;
          parser.abort();
        } else start = whole;
      }) as never,
    });
    parser.parse(text, 0, !last);
    return { read: from + start, faulty };
  }

  /** Hands a row on. False when it spans lines though it is faulty: then only its first line is. */
  private takeRecord(step: Step, text: string, start: number, end: number): boolean {
    const [cells = []] = step.data;
    if (step.errors.length > 0) return false;
    const lines = linesIn(text, start, end);
    const isBlank = cells.length === 1 && cells[0]?.trim() === '';
    const fault = isBlank ? undefined : this.faultOf(cells);
    if (fault && lines > 1) return false;
    const record = { line: this.line, text: text.slice(start, text[end - 1] === '\n' ? end - 1 : end) };
    if (fault) this.take({ ...record, fault });
    else if (!isBlank) this.take({ ...record, cells });
    this.line += lines;
    return true;
  }

  private faultOf(cells: readonly string[]): Fault | undefined {
    if (cells.length < this.width) return 'too-few';
    return cells.length > this.width && cells.slice(this.width).some((cell) => cell.trim() !== '')
      ? 'too-many'
      : undefined;
  }

  /** Hands the line on as one that cannot be read; where the next one begins. */
  private giveUpLine(from: number): number {
    const end = this.rest.indexOf('\n', from);
    const text = end < 0 ? this.rest.slice(from) : this.rest.slice(from, end);
    this.take({ line: this.line, fault: 'quote', text });
    this.line += 1;
    return end < 0 ? this.rest.length : end + 1;
  }
}

/** How many lines the text from `start` to `end` takes. */
function linesIn(text: string, start: number, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end - 1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
