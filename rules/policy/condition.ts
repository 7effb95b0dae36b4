import type { Day } from './days/day.ts';
import { type Answer, type AnyFact, type Fact, type Known, valueOn } from './facts.ts';

/** A condition on facts: every fact named has one of the values listed. Facts not named do not matter. */
export type Condition = { readonly [F in Fact]?: readonly Answer<F>[] };
/** A condition that can name checked facts as well. */
export type WiderCondition = { readonly [F in AnyFact]?: readonly Answer<F>[] };

/** Whether the known facts meet a condition: yes, no, or `open` while that depends on unknown facts. */
export function matches(when: WiderCondition, known: Known, day: Day): boolean | 'open' {
  let open = false;
  for (const [fact, values] of Object.entries(when) as [AnyFact, readonly string[]][]) {
    const value = known[fact];
    if (value === undefined) open = true;
    else if (!values.includes(valueOn(fact, value, day))) return false;
  }
  return open ? 'open' : true;
}

/** The unknown facts that a condition depends on. */
export const missing = (when: Condition, known: Known): readonly Fact[] =>
  (Object.keys(when) as Fact[]).filter((fact) => known[fact] === undefined);
