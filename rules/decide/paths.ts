import { type Day, readDay, today } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { type Conclusion, type Decision, decide, isConclusion } from './decide.ts';

/** A state on the way through the questions. */
export interface State {
  readonly known: Known;
  readonly decision: Decision;
}

/** Every state that the questions lead to, from nothing known to each answer, parents before children. */
export function* states(asOf: Day = today(), known: Known = {}): Generator<State> {
  const day = readDay(asOf);
  const decision = decide(known, day);
  yield { known, decision };
  if (!isConclusion(decision))
    for (const value of decision.values) yield* states(day, { ...known, [decision.ask]: value } as Known);
}

/** A way through the questions to an answer. */
export interface Path {
  readonly known: Known;
  readonly conclusion: Conclusion;
}

/** Every way through the questions to an answer. */
export function* paths(asOf: Day = today()): Generator<Path> {
  for (const { known, decision } of states(asOf)) if (isConclusion(decision)) yield { known, conclusion: decision };
}
