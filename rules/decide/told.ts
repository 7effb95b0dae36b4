import type { Known } from '../policy/facts.ts';
import { movesByRequest } from '../policy/outcomes/outcomes.ts';
import { type Decision, isConclusion } from './decide.ts';

/**
 * What a decision tells, by ids, as one text: the question with its values; the outcome with its row, certainty,
 * statements, notes, checks, steps, warnings, other ways and link. Two decisions that tell the same have the same text, on
 * whatever days they were made; a sentence put into other words is no difference.
 */
export function toldBy(decision: Decision, known: Known): string {
  const { asOf: _, ...told } = decision;
  if (!isConclusion(decision)) return JSON.stringify(told);
  // The place of a rule in the table moves when others are added above it.
  const { rule: __, ...conclusion } = told as Omit<typeof decision, 'asOf'>;
  // What has to be ready for a move differs with the kind of partner.
  return JSON.stringify([conclusion, movesByRequest(decision.outcome) && known['partner-type']]);
}
