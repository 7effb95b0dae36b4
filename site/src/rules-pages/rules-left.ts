import { type Day, editionDays, type Known, possibleRules, type Rule, rulesOn, table } from 'rules';

/** One day of each period in which the same rules are in force. */
const days: readonly Day[] = editionDays.filter((day, index) => {
  const before = editionDays[index - 1];
  return !before || !sameRules(before, day);
});

function sameRules(one: Day, other: Day): boolean {
  const [before, after] = [rulesOn(one), rulesOn(other)];
  return before.length === after.length && before.every((rule, index) => rule === after[index]);
}

/** The rules that can still decide with these facts: on the day, or on any day when none is given. */
export function rulesLeft(known: Known, day?: Day): ReadonlySet<Rule> {
  if (day) return possibleRules(rulesOn(day), known, day);
  if (Object.keys(known).length === 0) return new Set(table);
  return new Set(days.flatMap((each) => [...possibleRules(rulesOn(each), known, each)]));
}
