import {
  answersTogether,
  type Decision,
  dayName,
  factOrder,
  fill,
  inOneLine,
  isConclusion,
  labeled,
  titleAndSentence,
  verdictInWords,
} from 'rules';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { nowInWords } from './permalink/now-in-words.ts';

/** A state's title and description for the browser's tab, a search engine or a link preview. */
export interface Description {
  readonly title: string;
  readonly description: string;
}

/** Whether the state is the start of the tree: nothing is known, and no day was chosen. */
export const isStart = ({ known, time }: TreeState): boolean => Object.keys(known).length === 0 && time.kind !== 'day';

/** The title of a state; where the answer of a permalink has changed, with its date. */
export function titleOf(context: PageContext, state: TreeState): string {
  const { words, locale } = context;
  const { known, time, decision } = state;
  const title = isConclusion(decision)
    ? labeled(words, verdictInWords(words, decision.outcome).word, titleAndSentence(decision, known, words).title)
    : isStart(state)
      ? words.site.start.title
      : words.facts[decision.ask].question;
  if (time.kind !== 'edition' || !nowInWords(context, state)) return title;
  return fill(words.site.permalink.datedTitle, { title, date: dayName(locale, time.day) });
}

/** The subject of a state, in one sentence with the answers given. */
function about({ words }: PageContext, state: TreeState): string {
  const { decision, known } = state;
  if (isStart(state)) return words.site.start.description;
  const sentence = isConclusion(decision)
    ? titleAndSentence(decision, known, words).answer
    : words.facts[decision.ask].why;
  const given = answersTogether(words, known, factOrder, decision.asOf)
    .map(({ label, value }) => labeled(words, label, value))
    .join(' · ');
  return inOneLine([sentence, given]);
}

/**
 * A state's title and description. Those of a permalink whose answer has changed say so first, as a preview in a chat
 * or ticket is often all that is read.
 */
export function describeState(context: PageContext, state: TreeState): Description {
  const said = nowInWords(context, state);
  return {
    title: titleOf(context, state),
    description: inOneLine([...(said ? [said.sentence, ...said.more] : []), about(context, state)]),
  };
}

/**
 * The decision on a preview's picture: the question or the answer; undefined at the start of the tree, and when the
 * answer of a permalink is another one today, as a picture is seen before a date is read.
 */
export function pictured(context: PageContext, state: TreeState): Decision | undefined {
  return isStart(state) || nowInWords(context, state)?.now.kind === 'other' ? undefined : state.decision;
}
