import { type Path, paths } from '../decide/paths.ts';
import { type CaveatId, caveats } from '../policy/caveats.ts';
import { type Day, includes, today } from '../policy/days/day.ts';
import type { OutcomeId } from '../policy/outcomes/outcomes.ts';
import type { StatementId } from '../policy/sources/statements.ts';
import { type Rule, table } from '../policy/table.ts';
import { cited } from './cited.ts';

/** The parts of the policy that are based on a statement. */
export interface RestsOn {
  /** The rules of the table that cite it, on any day. */
  readonly rules: readonly Rule[];
  /** The answers of the day that it decides, each outcome once, with the first way to it. */
  readonly decides: readonly Path[];
  /** The other answers whose steps, checks or notes cite it. */
  readonly supports: readonly Path[];
  /** The caveats on that day in which the statement is one side. */
  readonly unclear: readonly CaveatId[];
}

/** Finds the parts of the policy that are based on a statement, for the answers of a day. */
export function restsOn(day: Day = today()): (id: StatementId) => RestsOn {
  const decides = new Map<StatementId, Map<OutcomeId, Path>>();
  const supports = new Map<StatementId, Map<OutcomeId, Path>>();
  const note = (all: typeof decides, id: StatementId, path: Path) => {
    const outcomes = all.get(id) ?? new Map<OutcomeId, Path>();
    all.set(id, outcomes);
    if (!outcomes.has(path.conclusion.outcome)) outcomes.set(path.conclusion.outcome, path);
  };
  for (const path of paths(day)) {
    for (const id of path.conclusion.statements) note(decides, id, path);
    for (const id of cited(path.conclusion)) note(supports, id, path);
  }
  return (id) => ({
    rules: table.filter(({ statements }) => statements.includes(id)),
    decides: [...(decides.get(id)?.values() ?? [])],
    supports: [...(supports.get(id)?.values() ?? [])].filter(
      ({ conclusion: { outcome } }) => !decides.get(id)?.has(outcome),
    ),
    unclear: caveats.flatMap((caveat) => (includes(caveat, day) && caveat.statements.includes(id) ? [caveat.id] : [])),
  });
}
