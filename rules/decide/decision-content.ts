import type { Known } from '../policy/facts.ts';
import { movesByRequest } from '../policy/outcomes/outcomes.ts';
import { type Decision, isConclusion } from './decide.ts';

/**
 * The content of a decision, by IDs, as one text: the question with its values; the outcome with its row, certainty,
 * statements, notes, checks, steps, warnings, other ways and link. Two decisions that say the same have the same text,
 * no matter on which days they were made; a reworded sentence makes no difference.
 */
export function decisionContent(decision: Decision, known: Known): string {
  const { asOf: _, ...content } = decision;
  if (!isConclusion(decision)) return JSON.stringify(content);
  // The place of a rule in the table moves when others are added above it.
  const { rule: __, ...conclusion } = content as Omit<typeof decision, 'asOf'>;
  // The list of what has to be ready for a move depends on the partner type.
  return JSON.stringify([conclusion, movesByRequest(decision.outcome) && known['partner-type']]);
}
