import { type Day, dayOrderOf } from 'rules';
import type { ExportKind } from '../exports/export-kind.ts';
import { datedMeanings, type Meaning } from '../exports/meanings.ts';
import type { OpenedFile } from '../file/open-file.ts';
import { type CellOf, textOf, textWithin } from './cells.ts';
import type { CellReading } from './facts-of-row.ts';

/** The functions that read the rows of a file. */
export interface RowReader {
  /** The cells of a row by their meaning. */
  readonly cellOf: (cells: readonly string[]) => CellOf;
  readonly reading: CellReading;
}

/** The cells with days in the beginning of a file, which show the order in which it writes the parts of a day. */
const datesIn = ({ samples, columns }: OpenedFile): readonly string[] =>
  datedMeanings.flatMap((meaning) => {
    const column = columns[meaning];
    return column === undefined ? [] : samples.map((cells) => textOf(cells[column]));
  });

/**
 * The reader for a file.
 * @param kind the documented kind of the file, if its columns are the documented ones
 */
export function rowReader(opened: OpenedFile, today: Day, kind?: ExportKind): RowReader {
  const textAt = (cells: readonly string[], meaning: Meaning): string => {
    const column = opened.columns[meaning];
    const text = column === undefined ? '' : textOf(cells[column]);
    const key = kind?.within?.[meaning];
    return key === undefined ? text : textWithin(text, key);
  };
  return {
    cellOf: (cells) => (meaning) => textAt(cells, meaning),
    reading: { today, dayOrder: dayOrderOf(datesIn(opened)), hasOfferIds: kind?.hasOfferIds },
  };
}
