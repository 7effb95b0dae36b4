import { type Day, faultsOn } from 'rules';
import type { Facts, Finding } from './finding.ts';
import { regionsOn, widened } from './regions.ts';
import { daysOf, type Subject } from './subject.ts';

const bounds = (facts: Facts): number => Object.keys(facts).length;

/** Cases that no row decides: for every time in which there are some, its first day and the smallest set of facts. */
export function holes({ rules }: Subject): readonly Finding[] {
  const findings: Finding[] = [];
  let before = false;
  for (const day of daysOf(rules)) {
    const [smallest, ...others] = faultsOn(day, rules)
      .flatMap((fault) => (fault.kind === 'hole' ? [widened(fault.region, day, rules)] : []))
      .toSorted((one, other) => bounds(one) - bounds(other));
    if (smallest && !before) {
      const more = others.length > 0 ? ` (the smallest of ${others.length + 1} such sets of facts)` : '';
      findings.push({ says: `from this day on no row decides this case${more}.`, day, facts: smallest });
    }
    before = smallest !== undefined;
  }
  return findings;
}

/** Rules that never decide: hidden by earlier ones on some day, or in force on no day at all. */
export function deadRules({ rules }: Subject): readonly Finding[] {
  const hidden = new Map<number, Finding>();
  const reached = new Set<number>();
  const note = (day: Day) => {
    for (const { rule } of regionsOn(day, rules)) reached.add(rules.indexOf(rule));
    for (const fault of faultsOn(day, rules))
      if (fault.kind === 'dead-rule' && !hidden.has(fault.rule)) {
        const by = fault.hiddenBy.join(', ');
        const says = `row ${fault.row} (rule ${fault.rule + 1} of the table) never decides: ${by} come first in every case.`;
        hidden.set(fault.rule, { says, day, facts: fault.region });
      }
  };
  daysOf(rules).forEach(note);
  const never = rules.flatMap(({ row }, index) =>
    reached.has(index) || hidden.has(index)
      ? []
      : [{ says: `row ${row} (rule ${index + 1} of the table) decides no case on any day.` }],
  );
  return [...hidden.values(), ...never];
}
