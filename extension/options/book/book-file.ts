import { type Day, type WordsOf, writtenRow } from 'rules';
import type { Book } from '../../kept/book/changes.ts';
import { lastDayOf, stateOf } from '../../kept/book/entry.ts';

/** Requests as comma-separated values in UTF-8 with a byte order mark (RFC 4180); no spreadsheet runs a cell of it. */
export function bookFile(book: Book, words: WordsOf<'request-book'>['requestBook'], now: Day): string {
  const { columns, kinds, states } = words;
  const rows = book.map((entry) => [
    entry.customer ?? '',
    entry.tenant ?? '',
    kinds[entry.kind],
    entry.day,
    lastDayOf(entry) ?? '',
    states[stateOf(entry, now)],
    entry.accepted ?? '',
  ]);
  return `\uFEFF${[Object.values(columns), ...rows].map((cells) => `${writtenRow(cells, ',')}\r\n`).join('')}`;
}
