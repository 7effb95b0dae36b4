import { fill, type Known, type Question, type SituationId, situations, usualStart } from 'rules';
import { addressOf } from '../../address/address-of.ts';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { AnswerList } from '../AnswersGiven.tsx';
import { marks } from '../marks.ts';
import { Notices } from '../Notices.tsx';
import { Answers } from './Answers.tsx';

/** The start of the tree: step by step from what applies to nearly everyone, or from a situation the reader knows. */
export function StartState({
  context,
  state,
  question,
}: {
  context: PageContext;
  state: TreeState;
  question: Question;
}) {
  const { words } = context;
  const { start } = words.site;
  return (
    <main
      class="start"
      id="content"
      {...marks({ ask: question.ask, announced: fill(words.site.opened.question, { title: words.tree.title }) })}
    >
      <Notices context={context} state={state} />
      <h1 id="_top" tabIndex={-1}>
        {words.tree.title}
      </h1>
      <p class="lead">{start.lead}</p>
      <p>
        <a class="button" href={addressOf(context, usualStart, state.time)} {...marks({ step: true })}>
          {start.stepByStep}
        </a>
      </p>
      <div class="assumed">
        <p>{start.assumed}</p>
        <AnswerList context={context} known={usualStart} time={state.time} />
      </div>
      <h2>{start.situations}</h2>
      <ul class="situations">
        {(Object.entries(situations) as [SituationId, Known][]).map(([id, known]) => (
          <li key={id}>
            <a href={addressOf(context, known, state.time)} {...marks({ step: true })}>
              {words.situations[id]}
            </a>
          </li>
        ))}
      </ul>
      <h2 id="first-question" tabIndex={-1}>
        {start.another}
      </h2>
      <p>{words.facts[question.ask].question}</p>
      <Answers context={context} question={question} known={{}} time={state.time} />
    </main>
  );
}
