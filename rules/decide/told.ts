import type { Known } from '../policy/facts.ts';
import { readyFor } from '../policy/ready/ready.ts';
import { type Decision, isConclusion } from './decide.ts';

/**
 * Everything that a decision tells, by ids, as one text. Two decisions that tell the same have the same text, on
 * whatever days they were made; a sentence put into other words is no difference.
 */
export function toldBy(decision: Decision, known: Known): string {
  const { asOf, ...told } = decision;
  if (!isConclusion(decision)) return JSON.stringify(told);
  // The place of a rule in the table moves when others are added above it.
  const { rule: _, ...conclusion } = told as Omit<typeof decision, 'asOf'>;
  return JSON.stringify({ ...conclusion, ready: readyFor(decision.outcome, known, asOf) });
}
