import { answersGiven, type Decision, factOrder, fill, isConclusion, titleAndSentence, verdictInWords } from 'rules';
import type { TreeState } from '../address/state.ts';
import { dayInWords } from '../context/day-in-words.ts';
import type { PageContext } from '../context/page-context.ts';
import { pinnedInWords } from './pinned/pinned-in-words.ts';
import { pinnedStatus } from './pinned/pinned-vs-today.ts';

/** A state's title and description for the browser's tab, a search engine or a link preview. */
export interface Description {
  readonly title: string;
  readonly description: string;
}

/** Whether the state is the start of the tree: nothing is known, and no day was chosen. */
export const isStart = ({ known, time }: TreeState): boolean => Object.keys(known).length === 0 && time.kind !== 'day';

/** The title of a state; where the rules of a pinned link have moved on, with their date. */
export function titleOf(context: PageContext, state: TreeState): string {
  const { words, locale } = context;
  const { known, time, decision } = state;
  const title = isConclusion(decision)
    ? fill(words.site.state.outcomeTitle, {
        verdict: verdictInWords(words, decision.outcome).word,
        title: titleAndSentence(decision, known, words).title,
      })
    : isStart(state)
      ? words.site.start.title
      : words.facts[decision.ask].question;
  if (time.kind !== 'edition' || pinnedStatus(context, time.day, known).kind === 'in-force') return title;
  return fill(words.site.pinned.datedTitle, { title, date: dayInWords(locale, time.day) });
}

/** What a state is about, in one sentence and the answers given. */
function about({ words }: PageContext, state: TreeState): string {
  const { decision, known } = state;
  if (isStart(state)) return words.site.start.description;
  const sentence = isConclusion(decision)
    ? titleAndSentence(decision, known, words).answer
    : words.facts[decision.ask].why;
  const given = answersGiven(words, known, factOrder)
    .map(({ label, value }) => fill(words.site.state.given, { label, value }))
    .join(' · ');
  return `${sentence} ${given}`;
}

/**
 * A state's title and description. Those of a pinned link say first whether it still applies, as a preview in a chat or
 * ticket is often all that is read.
 */
export function describeState(context: PageContext, state: TreeState): Description {
  const { known, time } = state;
  const [title, description] = [titleOf(context, state), about(context, state)];
  if (time.kind !== 'edition') return { title, description };
  const { sentence, reason } = pinnedInWords(context, time.day, known);
  const { because } = context.words.site.pinned;
  return { title, description: [sentence, ...(reason ? [fill(because, { reason })] : []), description].join(' ') };
}

/**
 * What a preview's picture shows: the question or the answer; undefined at the start of the tree, and when the
 * rules have moved on, as a picture is seen before a date is read.
 */
export function pictured(context: PageContext, state: TreeState): Decision | undefined {
  if (
    isStart(state) ||
    (state.time.kind === 'edition' && pinnedStatus(context, state.time.day, state.known).kind === 'other')
  )
    return undefined;
  return state.decision;
}
