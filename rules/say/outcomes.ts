import type { Verdict } from '../policy/outcomes/outcome.ts';
import { type OutcomeId, outcomeIds, verdictOf } from '../policy/outcomes/outcomes.ts';
import type { GuideWords } from '../words/rooms.ts';

/** A verdict with its word. */
export interface VerdictInWords {
  readonly id: Verdict;
  readonly word: string;
}

/** An outcome by verdict and title. */
export interface OutcomeInWords {
  readonly outcome: OutcomeId;
  readonly verdict: VerdictInWords;
  readonly title: string;
}

/** The verdict of an outcome with its word: the verdict's, or the outcome's own. */
export function verdictInWords(
  { verdicts, verdictsOf }: Pick<GuideWords, 'verdicts' | 'verdictsOf'>,
  outcome: OutcomeId,
): VerdictInWords {
  const id = verdictOf(outcome);
  const own: Readonly<Partial<Record<OutcomeId, string>>> = verdictsOf;
  return { id, word: own[outcome] ?? verdicts[id] };
}

/** Outcomes by verdict and title, each once, in the order of the verdicts: the best first. */
export const outcomesInWords = (
  words: Pick<GuideWords, 'outcomes' | 'verdicts' | 'verdictsOf'>,
  outcomes: readonly OutcomeId[],
): readonly OutcomeInWords[] =>
  outcomeIds
    .filter((id) => outcomes.includes(id))
    .map((outcome) => ({
      outcome,
      verdict: verdictInWords(words, outcome),
      title: words.outcomes[outcome].title,
    }));
