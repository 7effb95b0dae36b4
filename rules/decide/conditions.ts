import type { Day } from '../policy/day.ts';
import { type Fact, type Known, valueOn, valuesOn } from '../policy/facts.ts';
import type { Condition, Rule } from '../policy/table.ts';

/** Whether a condition holds for what is known: yes, no, or it still depends on facts not known. */
export function holds(when: Condition, known: Known, day: Day): boolean | 'open' {
  let open = false;
  for (const [fact, values] of Object.entries(when) as [Fact, readonly string[]][]) {
    const value = known[fact];
    if (value === undefined) open = true;
    else if (!values.includes(valueOn(fact, value, day))) return false;
  }
  return open ? 'open' : true;
}

/** The facts a condition depends on which are not known. */
export const missing = (when: Condition, known: Known): readonly Fact[] =>
  (Object.keys(when) as Fact[]).filter((fact) => known[fact] === undefined);

/** Every rule that may still turn out to be the first that holds. */
export function possibleRules(rules: readonly Rule[], known: Known, day: Day): ReadonlySet<Rule> {
  const found = new Set<Rule>();
  const visit = (facts: Known, from: number): void => {
    for (const [index, rule] of rules.entries()) {
      if (index < from) continue;
      const state = holds(rule.when, facts, day);
      if (state === false) continue;
      if (state === true) {
        found.add(rule);
        return;
      }
      const [fact] = missing(rule.when, facts);
      if (fact) for (const value of valuesOn(fact, day)) visit({ ...facts, [fact]: value }, index);
      return;
    }
  };
  visit(known, 0);
  return found;
}
