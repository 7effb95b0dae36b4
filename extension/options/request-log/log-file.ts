import { type Day, type WordsOf, writtenRow } from 'rules';
import type { RequestLog } from '../../kept/request-log/changes.ts';
import { lastDayOf, stateOf } from '../../kept/request-log/entry.ts';

/** Requests as comma-separated values in UTF-8 with a byte order mark (RFC 4180); no spreadsheet runs a cell of it. */
export function logFile(log: RequestLog, words: WordsOf<'request-log'>['requestLog'], now: Day): string {
  const { columns, kinds, states } = words;
  const rows = log.map((entry) => [
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
