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

/** A verdict with its word. */
export const verdictInWords = ({ verdicts }: Pick<GuideWords, 'verdicts'>, id: Verdict): VerdictInWords => ({
  id,
  word: verdicts[id],
});

/** Outcomes by verdict and title, each once, in the order of the verdicts: the best first. */
export const outcomesInWords = (
  words: Pick<GuideWords, 'outcomes' | 'verdicts'>,
  outcomes: readonly OutcomeId[],
): readonly OutcomeInWords[] =>
  outcomeIds
    .filter((id) => outcomes.includes(id))
    .map((outcome) => ({
      outcome,
      verdict: verdictInWords(words, verdictOf(outcome)),
      title: words.outcomes[outcome].title,
    }));
