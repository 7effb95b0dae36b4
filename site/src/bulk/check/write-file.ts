import { mayRun, safeCell, writtenRow } from 'rules';
import { fileRows, type WhileReading } from '../file/file-rows.ts';
import type { OpenedFile } from '../file/open-file.ts';
import type { FileRecord } from '../file/records.ts';
import type { RowAnswer } from './row-answer.ts';

/** Text is collected up to this many characters before it is passed to the browser. */
const perPart = 1 << 21;

/** The columns that are added, with their names. */
export type AddedNames = Readonly<Record<'verdict' | 'answer' | 'certainty' | 'steps' | 'link', string>>;

/**
 * The file as it was, row by row, with the answer after each row: UTF-8 with a byte order mark, the same delimiter.
 * It is read again for that, so that no row has to be kept.
 */
export async function writeFile(
  opened: OpenedFile,
  names: AddedNames,
  answerOf: (row: number) => RowAnswer,
  options: WhileReading,
): Promise<Blob> {
  const { delimiter, headers } = opened;
  const written = (cells: readonly string[]): string => writtenRow(cells, delimiter);
  const parts: Blob[] = [];
  const added = new Map<string, string>();
  let text = `\uFEFF${written([...headers, names.verdict, names.answer, names.certainty, names.steps, names.link])}\r\n`;
  let row = 0;

  /** The cells added to a row. Many rows share them, so they are written once for all of those rows. */
  const behind = ({ verdict, title, certainty, steps, link }: RowAnswer): string => {
    const key = `${link} ${title}`;
    const known = added.get(key) ?? delimiter + written([verdict, title, certainty, steps, link]);
    if (added.size < 10_000) added.set(key, known);
    return known;
  };
  /** A row as it is in the file; rewritten only when a spreadsheet might run a cell, or a cell has no column. */
  const asInFile = (record: FileRecord): string => {
    const cells = 'cells' in record ? record.cells : [record.text];
    const isSafe = !mayRun(record.text) || cells.every((cell) => safeCell(cell, delimiter) === cell);
    if (cells.length === headers.length && isSafe) return record.text;
    return written(Array.from(headers, (_, column) => cells[column] ?? ''));
  };

  await fileRows(
    opened,
    (record) => {
      text += `${asInFile(record)}${behind(answerOf(row))}\r\n`;
      row += 1;
      if (text.length < perPart) return;
      parts.push(new Blob([text]));
      text = '';
    },
    options,
  );
  return new Blob([...parts, text], { type: 'text/csv;charset=utf-8' });
}
