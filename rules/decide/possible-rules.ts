import { matches, missing } from '../policy/condition.ts';
import type { Day } from '../policy/days/day.ts';
import { type Known, valuesOn } from '../policy/facts.ts';
import type { Rule } from '../policy/table.ts';

/** Every rule that can still turn out to be the first one met. */
export function possibleRules(rules: readonly Rule[], known: Known, day: Day): ReadonlySet<Rule> {
  const found = new Set<Rule>();
  const visit = (facts: Known, from: number): void => {
    for (const [index, rule] of rules.entries()) {
      if (index < from) continue;
      const state = matches(rule.when, facts, day);
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
