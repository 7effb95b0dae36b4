import { isConclusion } from '../decide/decide.ts';
import type { AnswerChange, AnswerPart } from '../editions/changes.ts';
import { factOrder, type Known } from '../policy/facts.ts';
import { dayName, fill, labeled } from '../words/format.ts';
import type { GuideWords, Rooms } from '../words/rooms.ts';
import { answersGiven } from './facts.ts';

type HistoryWords = Pick<GuideWords, 'outcomes'> & Rooms['rules-pages'];

/** A day on which an answer changed, in words. */
export interface ChangeInWords {
  readonly day: string;
  /** What changed. A new answer changes everything else too, so then only the answer is named. */
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

/** A sentence for each answer that no longer matters after an earlier one was changed. */
export const lostInWords = (
  lost: Known,
  words: Pick<GuideWords, 'facts' | 'checks' | 'share'> & Pick<Rooms['site'], 'site'>,
): readonly string[] =>
  answersGiven(words, lost, factOrder).map(({ label, value }) =>
    fill(words.site.state.noLongerApplies, { answer: labeled(words, label, value) }),
  );
