import { answersGiven, factOrder, fill, isConclusion } from 'rules';
import type { Reader } from './reader.ts';
import type { TreeState } from './state.ts';

/** A state's title and description for the browser's tab, a search engine or a link preview. */
export interface Description {
  readonly title: string;
  readonly description: string;
}

/** Whether the state is where the tree begins: nothing known, today. */
export const isStart = ({ known, asOf }: TreeState): boolean => Object.keys(known).length === 0 && asOf === undefined;

/** What a state is about, in one title and one description. */
export function describeState({ words }: Reader, state: TreeState): Description {
  const { decision, known } = state;
  const given = answersGiven(words, known, factOrder)
    .map(({ label, value }) => fill(words.site.state.given, { label, value }))
    .join(' · ');
  if (isConclusion(decision)) {
    const { title, answer } = words.outcomes[decision.outcome];
    return {
      title: fill(words.site.state.outcomeTitle, { verdict: words.verdicts[decision.verdict], title }),
      description: `${answer} ${given}`,
    };
  }
  if (isStart(state)) return { title: words.tree.title, description: words.site.start.description };
  const { question, why } = words.facts[decision.ask];
  return { title: question, description: `${why} ${given}` };
}
