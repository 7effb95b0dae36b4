import { decide, isConclusion, type Known, possibleOutcomes } from 'rules';
import type { GivenRules, Ready } from '../engine.ts';

/** `decide` of the product: every decision comes with its whole explanation. */
export function start({ day, places }: GivenRules): Ready<Known> {
  const line: number[] = [];
  for (const [index, place] of places.entries()) line[place] = index;
  const decided = (known: Known): number => {
    const decision = decide(known, day);
    return isConclusion(decision) ? (line[decision.rule] ?? -1) : -1;
  };
  return {
    row: (facts) => facts as Known,
    decide: decided,
    explain: decided,
    outcomes: () => possibleOutcomes({}, day),
  };
}
