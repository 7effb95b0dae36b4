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

/** What a state is about, in one title and one description. */
function describe({ words }: PageContext, state: TreeState): Description {
  const { decision, known } = state;
  const given = answersGiven(words, known, factOrder)
    .map(({ label, value }) => fill(words.site.state.given, { label, value }))
    .join(' · ');
  if (isConclusion(decision)) {
    const { title, answer } = titleAndSentence(decision, known, words);
    const { word: verdict } = verdictInWords(words, decision.outcome);
    return {
      title: fill(words.site.state.outcomeTitle, { verdict, title }),
      description: `${answer} ${given}`,
    };
  }
  if (isStart(state)) return { title: words.tree.title, description: words.site.start.description };
  const { question, why } = words.facts[decision.ask];
  return { title: question, description: `${why} ${given}` };
}

/**
 * A state's title and description. Those of a pinned link say first whether it still applies, as a preview in a chat or
 * ticket is often all that is read; those of rules that have moved on carry their date in the title.
 */
export function describeState(context: PageContext, state: TreeState): Description {
  const { title, description } = describe(context, state);
  const { words, locale } = context;
  const { known, time } = state;
  if (time.kind !== 'edition') return { title, description };
  const { status, sentence, reason } = pinnedInWords(context, time.day, known);
  const date = dayInWords(locale, time.day);
  return {
    title: status.kind === 'in-force' ? title : fill(words.site.pinned.datedTitle, { title, date }),
    description: [sentence, ...(reason ? [fill(words.site.pinned.because, { reason })] : []), description].join(' '),
  };
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
