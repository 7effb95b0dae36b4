import { decidingFacts } from '../policy/checks.ts';
import { type Day, today } from '../policy/days/day.ts';
import { type AnyFact, checkedFacts, type Known, valuesOn } from '../policy/facts.ts';
import type { OutcomeId } from '../policy/outcomes/outcomes.ts';
import { decide, isConclusion } from './decide.ts';
import { factsThatMatter, possibleOutcomes } from './settle.ts';

/** One fact with another value, and the outcomes it would lead to: one, or several while more would be asked. */
export interface Other {
  readonly fact: AnyFact;
  readonly value: string;
  readonly outcomes: readonly OutcomeId[];
}

/**
 * For an answer, each single fact whose other value would lead to another outcome ("if the current partner agreed …").
 * Returns an empty list while the facts still lead to a question.
 */
export function whatIf(known: Known, asOf: Day = today()): readonly Other[] {
  const decision = decide(known, asOf);
  if (!isConclusion(decision)) return [];
  const asked = factsThatMatter(known, asOf).map((fact): readonly [AnyFact, readonly string[]] => [
    fact,
    valuesOn(fact, asOf),
  ]);
  const checked = decidingFacts.map((fact): readonly [AnyFact, readonly string[]] => [fact, checkedFacts[fact]]);
  return [...asked, ...checked].flatMap(([fact, values]) =>
    values
      .map((value): Other => {
        const other = { ...known, [fact]: value } as Known;
        const after = decide(other, asOf);
        return { fact, value, outcomes: isConclusion(after) ? [after.outcome] : possibleOutcomes(other, asOf) };
      })
      .filter(({ outcomes }) => !outcomes.includes(decision.outcome)),
  );
}
