import { type Day, type OutcomeId, type RowChange, type Rule, rulesOn } from 'rules';

/** A row that differs between two days, with the rules that end and those that begin on the way. */
export interface RowDifference extends RowChange {
  readonly ended: readonly Rule[];
  readonly begun: readonly Rule[];
  /** Whether other rules of the row are in force on both days. */
  readonly goesOn: boolean;
}

const without = (rules: readonly Rule[], others: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => !others.includes(rule));
const outcomes = (rules: readonly Rule[]): readonly OutcomeId[] => [...new Set(rules.map(({ outcome }) => outcome))];

/** The rows that differ between the tables of two days. */
export function rowsDiffering(from: Day, to: Day): readonly RowDifference[] {
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
