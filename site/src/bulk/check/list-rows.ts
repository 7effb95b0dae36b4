import type { OutcomeId } from 'rules';
import { faultAt } from '../rows/read-rows.ts';
import type { ListCheck } from './list-check.ts';
import type { RowAnswer, RowStatus } from './row-answer.ts';

/** The filter for the rows that the reader wants to see. */
export interface Filter {
  readonly status?: RowStatus;
  readonly outcome?: OutcomeId;
  /** Text that one of the row's shown texts contains, ignoring case in the reader's language. */
  readonly text?: string;
}

/** A row as it is shown. */
export interface ShownRow extends Pick<RowAnswer, 'status' | 'outcome' | 'title' | 'link'> {
  readonly line: number;
  readonly texts: readonly string[];
}

/** The page of a list to show: by its number, the first being 0, or the one with a line of the file. */
export type PageWanted = { readonly page: number } | { readonly line: number };

/** A page of a list of rows. */
export interface ListedPage {
  /** Its number, the first being 0; the last page when there are fewer than were asked for. */
  readonly page: number;
  readonly pages: number;
  /** The number of rows on all pages of the list. */
  readonly total: number;
  /** The index of its first row in the list. */
  readonly from: number;
  readonly rows: readonly ShownRow[];
  /** When a line was asked for: the row of the page that begins at that line or below it, or else the last. */
  readonly found?: number;
}

/** The number of rows on a page: enough to read and to search in, and few enough to be shown at once. */
export const rowsPerPage = 100;

/** The rows that a filter leaves, in the order of the file. */
export function pickRows(
  { file, answerAt }: ListCheck,
  { status, outcome, text }: Filter,
  locale: string,
): Uint32Array {
  const { rows, readings } = file;
  const wanted = readings.all.map((_, place) => {
    const answer = answerAt(place);
    return (!status || answer?.status === status) && (!outcome || answer?.outcome === outcome);
  });
  const isBrokenWanted = !outcome && (!status || status === 'broken');
  const sought = text?.trim().toLocaleLowerCase(locale) ?? '';
  const found = new Uint32Array(rows.length);
  let length = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const place = rows.readingOf(row);
    if (faultAt(place) ? !isBrokenWanted : !wanted[place]) continue;
    if (sought && !rows.textsOf(row).some((each) => each.toLocaleLowerCase(locale).includes(sought))) continue;
    found[length] = row;
    length += 1;
  }
  return found.slice(0, length);
}

/**
 * The index of the first picked row that begins at a line of the file or below it; that of the last row if none does.
 */
function placeOfLine({ file: { rows } }: ListCheck, picked: Uint32Array, line: number): number {
  let [low, high] = [0, picked.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.lineOf(picked[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A page of the picked rows. */
export function pageOf(check: ListCheck, picked: Uint32Array, wanted: PageWanted): ListedPage {
  const pages = Math.max(1, Math.ceil(picked.length / rowsPerPage));
  const place = 'line' in wanted ? placeOfLine(check, picked, wanted.line) : wanted.page * rowsPerPage;
  const page = Math.min(Math.floor(place / rowsPerPage), pages - 1);
  const from = page * rowsPerPage;
  const { rows } = check.file;
  return {
    page,
    pages,
    total: picked.length,
    from,
    rows: Array.from(picked.subarray(from, from + rowsPerPage), (row) => {
      const { status, outcome, title, link } = check.answerOf(row);
      return { line: rows.lineOf(row), texts: rows.textsOf(row), status, ...(outcome && { outcome }), title, link };
    }),
    ...('line' in wanted && { found: place - from }),
  };
}
