import { isConclusion } from '../decide/decide.ts';
import type { AnswerChange, AnswerPart } from '../editions/changes.ts';
import { dayName, fill } from '../words/format.ts';
import type { GuideWords, Rooms } from '../words/rooms.ts';

type HistoryWords = Pick<GuideWords, 'outcomes'> & Rooms['rules-pages'];

/** A day on which an answer changed, in words. */
export interface ChangeInWords {
  readonly day: string;
  /** The changed parts. A new answer changes everything else too, so then only the answer is named. */
  readonly parts: string;
  /** "Before: …", when the answer itself changed. */
  readonly before?: string;
}

/** The parts of an answer that changed, by name. */
export const partsInWords = (
  { history }: Pick<Rooms['rules-pages'], 'history'>,
  parts: readonly AnswerPart[],
): string => parts.map((part) => history.parts[part]).join(' · ');

/** A day on which an answer changed, in words. */
export function changeInWords(
  { day, before, after, parts }: AnswerChange,
  words: HistoryWords,
  locale: string,
): ChangeInWords {
  const hasNewOutcome = isConclusion(before) && !(isConclusion(after) && after.outcome === before.outcome);
  return {
    day: dayName(locale, day),
    parts: partsInWords(words, parts.includes('outcome') ? ['outcome'] : parts),
    ...(hasNewOutcome && {
      before: fill(words.policy.answer.nowAnswer, { before: words.outcomes[before.outcome].title }),
    }),
  };
}
