import { type Day, dayBefore } from '../policy/days/day.ts';
import type { OutcomeId } from '../policy/outcomes/outcomes.ts';
import type { RowId } from '../policy/row-id.ts';
import type { StatementId } from '../policy/sources/statements.ts';
import { type Rule, rulesOn } from '../policy/table.ts';

/** A row that differs between two days. Without outcomes before it is new, without outcomes after it is gone. */
export interface RowChange {
  readonly row: RowId;
  /** The outcomes of the rules that ended and of those that began. */
  readonly before: readonly OutcomeId[];
  readonly after: readonly OutcomeId[];
  readonly statements: readonly StatementId[];
  /** The rules in force on the earlier day only, and on the later day only. */
  readonly ended: readonly Rule[];
  readonly begun: readonly Rule[];
  /** Whether other rules of the row are in force on both days. */
  readonly goesOn: boolean;
}

const without = (rules: readonly Rule[], others: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => !others.includes(rule));
const outcomes = (rules: readonly Rule[]): readonly OutcomeId[] => [...new Set(rules.map(({ outcome }) => outcome))];

/** The rows that differ between the tables of two days. */
export function rowChanges(from: Day, to: Day): readonly RowChange[] {
  const [before, after] = [rulesOn(from), rulesOn(to)];
  const [gone, come] = [without(before, after), without(after, before)];
  return [...new Set([...gone, ...come].map(({ row }) => row))].map((row) => {
    const own = (rules: readonly Rule[]) => rules.filter((rule) => rule.row === row);
    const [ended, begun] = [own(gone), own(come)];
    return {
      row,
      before: outcomes(ended),
      after: outcomes(begun),
      statements: [...new Set([...begun, ...ended].flatMap((rule) => rule.statements))],
      ended,
      begun,
      goesOn: own(before).length > ended.length,
    };
  });
}

/** The rows that changed on a day. */
export const rowChangesOn = (day: Day): readonly RowChange[] => rowChanges(dayBefore(day), day);
