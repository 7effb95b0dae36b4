import type { Question } from 'rules';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import { Notices } from '../Notices.tsx';
import { Answers } from './Answers.tsx';
import { Beginning } from './Beginning.tsx';

interface StartStateProps {
  readonly context: PageContext;
  readonly state: TreeState;
  readonly question: Question;
}

/** The start of the tree: its beginning, then the very first question for readers in other situations. */
export function StartState({ context, state, question }: StartStateProps) {
  const { words } = context;
  return (
    <main class="start" id="content" {...marks({ ask: question.ask, announced: words.site.opened.question })}>
      <Notices context={context} state={state} />
      <Beginning context={context} time={state.time} />
      <h2 id="first-question" tabIndex={-1}>
        {words.facts[question.ask].question}
      </h2>
      <Answers context={context} question={question} known={{}} time={state.time} />
    </main>
  );
}
