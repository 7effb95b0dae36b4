import { isConclusion } from '../decide/decide.ts';
import type { DecisionInCountries } from '../decide/in-countries.ts';
import type { Verdict } from '../policy/outcomes/outcome.ts';
import type { OutcomeId } from '../policy/outcomes/outcomes.ts';
import type { GuideWords } from '../words/rooms.ts';
import { stepLine } from './answer.ts';
import { titleAndSentence } from './steps/stage.ts';

/** A decision in the columns that are added to a row of a list. */
export interface AnswerColumns {
  readonly status: Verdict | 'open';
  readonly outcome?: OutcomeId;
  /** The answer's title, or the question still open. */
  readonly title: string;
  readonly certainty: string;
  /** The steps in one line. */
  readonly steps: string;
}

/** The answer for a row of a list, or the question that is open for it. */
export function answerInColumns(
  words: GuideWords,
  locale: string,
  { known, decision }: DecisionInCountries,
): AnswerColumns {
  if (!isConclusion(decision))
    return { status: 'open', title: words.facts[decision.ask].question, certainty: '', steps: '' };
  const { outcome, verdict, certainty, steps } = decision;
  return {
    status: verdict,
    outcome,
    title: titleAndSentence(decision, known, words).title,
    certainty: words.certainties[certainty].label,
    steps: steps.map((step, index) => `${index + 1}. ${stepLine(words, locale, step)}`).join(' '),
  };
}
