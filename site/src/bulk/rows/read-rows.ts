import { cut, type Day } from 'rules';
import { type Columns, type Meaning, meanings, shownMeanings } from '../exports/meanings.ts';
import { exportKind } from '../exports/recognize.ts';
import { olderEncoding } from '../file/encodings.ts';
import { fileRows, type WhileReading } from '../file/file-rows.ts';
import type { OpenedFile } from '../file/open-file.ts';
import { type Fault, faults } from '../file/records.ts';
import { textOf } from './cells.ts';
import { factsOfRow } from './facts-of-row.ts';
import { Readings } from './readings.ts';
import { type RowReader, rowReader } from './row-reader.ts';
import { RowStore } from './row-store.ts';

/** A file whose rows have been read. */
export interface ReadFile {
  /** With the columns and the encoding in which it was read. */
  readonly opened: OpenedFile;
  readonly reader: RowReader;
  readonly rows: RowStore;
  readonly readings: Readings;
  /** The number of rows that could not be read. */
  readonly broken: number;
}

/** The reader's language and day, and the callbacks to follow and stop the reading. */
export interface ReadOptions extends WhileReading {
  readonly locale: string;
  readonly today: Day;
  /** Whether the reader chose the columns: then nothing is assumed about the file. */
  readonly byHand?: boolean;
}

/** A negative reading says why the row could not be read. */
const placeOf = (fault: Fault): number => -1 - faults.indexOf(fault);
/** Why a row with this reading could not be read. Returns undefined when it could. */
export const faultAt = (reading: number): Fault | undefined => (reading < 0 ? faults[-1 - reading] : undefined);

/** The number of readings that are remembered by their cells, so that these are not read again. */
const remembered = 100_000;
/** The number of characters shown of a line that cannot be read. */
const shownOfBroken = 200;

/** The columns shown: those that identify a row, or else the first ones. */
export function shownColumns(columns: Columns, width: number): readonly number[] {
  const named = shownMeanings.flatMap((meaning) => columns[meaning] ?? []);
  return named.length > 0 ? named : Array.from({ length: Math.min(width, shownMeanings.length) }, (_, at) => at);
}

/** Columns that state no fact: the customer, the id, and whether permission extends itself. */
const withoutFacts: readonly Meaning[] = ['customer', 'id', 'tenant', 'auto-extend'];

/** The columns that contain facts, in the order their cells form a key. */
const factColumns = (columns: Columns): readonly number[] => [
  ...new Set(meanings.flatMap((meaning) => (withoutFacts.includes(meaning) ? [] : (columns[meaning] ?? [])))),
];

async function readAs(opened: OpenedFile, reading: ReadOptions): Promise<ReadFile> {
  const { columns } = opened;
  const { today, byHand = false } = reading;
  // Columns that the reader chose need not be those that are documented.
  const kind = opened.kind && !byHand ? exportKind(opened.kind) : undefined;
  const reader = rowReader(opened, today, kind);
  const [rows, readings] = [new RowStore(), new Readings(kind?.always)];
  const [shown, telling] = [shownColumns(columns, opened.headers.length), factColumns(columns)];
  const known = new Map<string, number>();
  let broken = 0;

  const placeOfCells = (cells: readonly string[], line: number): number => {
    let key = '';
    for (const column of telling) key += `${cells[column]}\u001F`;
    const place = known.get(key);
    if (place !== undefined) {
      readings.countAt(place);
      return place;
    }
    const found = readings.count(factsOfRow(reader.cellOf(cells), reader.reading), line);
    if (known.size >= remembered) known.clear();
    known.set(key, found);
    return found;
  };

  await fileRows(
    opened,
    (record) => {
      if ('cells' in record) {
        const texts = shown.map((column) => textOf(record.cells[column]));
        rows.add(record.line, placeOfCells(record.cells, record.line), texts);
      } else {
        broken += 1;
        rows.add(record.line, placeOf(record.fault), [cut(record.text, shownOfBroken)]);
      }
    },
    { ...reading, strict: !opened.sure },
  );
  rows.close();
  return { opened, reader, rows, readings, broken };
}

/**
 * Reads every row of a file. One that seemed to be UTF-8 and turns out not to be is read again in the encoding that the
 * reader's language had before.
 */
export async function readRows(opened: OpenedFile, columns: Columns, reading: ReadOptions): Promise<ReadFile> {
  const file = { ...opened, columns };
  try {
    return await readAs(file, reading);
  } catch (error) {
    if (opened.sure || !(error instanceof TypeError)) throw error;
    return readAs({ ...file, encoding: olderEncoding(reading.locale), sure: true }, reading);
  }
}
