import { type Day, type Known, possibleRules, type Rule, rulesOn, table, tableDays } from 'rules';

/** The rules that can still decide with these facts: on the day, or on any day when none is given. */
export function rulesLeft(known: Known, day?: Day): ReadonlySet<Rule> {
  if (day) return possibleRules(rulesOn(day), known, day);
  if (Object.keys(known).length === 0) return new Set(table);
  return new Set(tableDays.flatMap((each) => [...possibleRules(rulesOn(each), known, each)]));
}
