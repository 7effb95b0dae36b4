import { type Conclusion, type Decision, decide, isConclusion } from '../decide/decide.ts';
import { type Day, readDay } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { editions } from './editions.ts';
import type { RowChange } from './row-changes.ts';

/** A part of an answer that can change while the facts stay the same. */
export type AnswerPart =
  | 'question'
  | 'outcome'
  | 'certainty'
  | 'row'
  | 'checks'
  | 'steps'
  | 'warnings'
  | 'alternatives'
  | 'caveats'
  | 'link';

/** A day on which the answer to the same facts changed. */
export interface AnswerChange {
  readonly day: Day;
  readonly before: Decision;
  readonly after: Decision;
  readonly parts: readonly AnswerPart[];
  /** The rows that changed on the day, among those that decide before or after. */
  readonly rows: readonly RowChange[];
}

const compared: readonly (AnswerPart & keyof Conclusion)[] = [
  'outcome',
  'certainty',
  'row',
  'checks',
  'steps',
  'warnings',
  'alternatives',
  'caveats',
  'link',
];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The parts that differ between two decisions on the same facts. */
export function differences(before: Decision, after: Decision): readonly AnswerPart[] {
  if (!isConclusion(before) || !isConclusion(after)) {
    const { asOf: _, ...one } = before;
    const { asOf: __, ...other } = after;
    return same(one, other) ? [] : ['question'];
  }
  return compared.filter((part) => !same(before[part], after[part]));
}

/**
 * The changes of the answer to the same facts between two days, one entry for each day on which it changed. From the
 * later day back to the earlier one, the newest entry comes first, and each describes its change backwards.
 * @throws InvalidInput when a day or a fact is not valid
 */
export function changes(known: Known, from: Day, to: Day): readonly AnswerChange[] {
  const [first, last] = [readDay(from), readDay(to)];
  if (first > last)
    return changes(known, last, first)
      .map(({ before, after, ...change }) => ({ ...change, before: after, after: before }))
      .reverse();
  let before = decide(known, first);
  return editions()
    .filter(({ since }) => first < since && since <= last)
    .flatMap(({ since: day, rows }): readonly AnswerChange[] => {
      const after = decide(known, day);
      const parts = differences(before, after);
      const deciding = [before, after].filter(isConclusion);
      const own = rows.filter((change) => deciding.some(({ row }) => row === change.row));
      const change = { day, before, after, parts, rows: own };
      before = after;
      return parts.length > 0 ? [change] : [];
    });
}
