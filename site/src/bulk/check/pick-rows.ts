import type { OutcomeId } from 'rules';
import { faultAt } from '../file/read-rows.ts';
import type { Check } from './check.ts';
import type { Standing } from './row-answer.ts';

/** Which rows the reader wants to see. */
export interface Filter {
  readonly standing?: Standing;
  readonly outcome?: OutcomeId;
  /** Text that one of the row's shown texts contains, in the reader's language whatever its case. */
  readonly text?: string;
}

/** A row as it is shown. */
export interface ShownRow {
  readonly line: number;
  readonly texts: readonly string[];
  readonly standing: Standing;
  readonly title: string;
  readonly link: string;
}

/** The rows that a filter leaves, in the order of the file. */
export function pickRows({ file, answerAt }: Check, { standing, outcome, text }: Filter, locale: string): Uint32Array {
  const { rows, readings } = file;
  const wanted = readings.all.map((_, place) => {
    const answer = answerAt(place);
    return (!standing || answer?.standing === standing) && (!outcome || answer?.outcome === outcome);
  });
  const isBrokenWanted = !outcome && (!standing || standing === 'broken');
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

/** Rows as they are shown. */
export const showRows = (check: Check, picked: Uint32Array, from: number, count: number): readonly ShownRow[] =>
  [...picked.subarray(from, from + count)].map((row) => {
    const { standing, title, link } = check.answerOf(row);
    const { rows } = check.file;
    return { line: rows.lineOf(row), texts: rows.textsOf(row), standing, title, link };
  });

/** The place among the rows picked of the first that begins at a line of the file or below it; the last if none does. */
export function placeOfLine({ file: { rows } }: Check, picked: Uint32Array, line: number): number {
  let [low, high] = [0, picked.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.lineOf(picked[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
