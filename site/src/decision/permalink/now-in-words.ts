import {
  type Decision,
  dayName,
  fill,
  isConclusion,
  labeled,
  partsInWords,
  titleAndSentence,
  verdictInWords,
} from 'rules';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { type Changed, nowOf } from './now.ts';

/** Today's decision on the facts of a permalink, in sentences. */
export interface NowInWords {
  readonly now: Changed;
  readonly sentence: string;
  /** Sentences of a different answer, and why it is different. */
  readonly more: readonly string[];
}

/** An answer by verdict and title; a question as it is asked. */
export const stateInShort = ({ words }: PageContext, decision: Decision): string =>
  isConclusion(decision)
    ? labeled(words, verdictInWords(words, decision.outcome).word, words.outcomes[decision.outcome].title)
    : words.facts[decision.ask].question;

function sentenceFor(context: PageContext, now: Changed, edition: string): string {
  const { words, locale } = context;
  const said = words.site.permalink;
  if (now.kind === 'other') {
    const sentence = isConclusion(now.decision) ? said.otherAnswer : said.otherQuestion;
    return fill(sentence, { edition, since: dayName(locale, now.since), now: stateInShort(context, now.decision) });
  }
  if (now.parts.length === 0) return fill(said.same, { edition });
  return fill(said.sameButDetails, { edition, parts: partsInWords(words, now.parts) });
}

/**
 * Today's decision on the facts of a permalink: the same or another one, since when and why. Returns undefined
 * for a state that is shown by today's rules or those of a chosen day, and while nothing has changed.
 */
export function nowInWords(context: PageContext, { known, time }: TreeState): NowInWords | undefined {
  if (time.kind !== 'edition') return undefined;
  const now = nowOf(time.day, known);
  if (now.kind === 'unchanged') return undefined;
  const sentence = sentenceFor(context, now, dayName(context.locale, time.day));
  const { words } = context;
  if (now.kind !== 'other' || !isConclusion(now.decision)) return { now, sentence, more: [] };
  const { answer } = titleAndSentence(now.decision, now.known, words);
  return {
    now,
    sentence,
    more: [answer, fill(words.site.permalink.because, { reason: words.rows[now.decision.row] })],
  };
}
