import { fill, type Known, possibleOutcomes, type Question, valueLabel, whyAsked } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { Answers } from './Answers.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { Back } from './Back.tsx';
import { Notices } from './Notices.tsx';
import { Share } from './Share.tsx';
import { OutcomeList } from './Verdict.tsx';

interface Asked {
  readonly context: PageContext;
  readonly question: Question;
  readonly known: Known;
}

/** Why we ask: the answers each choice can still lead to. */
const WhyWeAsk = ({ context, question, known }: Asked) => (
  <details>
    <summary>{context.words.tree.whyAsked}</summary>
    {whyAsked(question, known).map(({ value, outcomes }) => (
      <div key={value}>
        <p>{fill(context.words.tree.leadsTo, { answer: valueLabel(context.words, question.ask, value) })}</p>
        <OutcomeList context={context} outcomes={outcomes} />
      </div>
    ))}
  </details>
);

/** For whoever does not know: where to find out, and what remains possible until then. */
const NotSure = ({ context, question, known }: Asked) => (
  <details>
    <summary>{context.words.tree.notSure}</summary>
    <h2>{context.words.tree.whereToFind}</h2>
    <p>{context.words.facts[question.ask].where}</p>
    <p>{context.words.tree.stillPossible}</p>
    <OutcomeList context={context} outcomes={possibleOutcomes(known, question.asOf)} />
  </details>
);

/** A question: the answers as links, why it is asked, and what to do when the answer is not known. */
export function QuestionState({
  context,
  state,
  question,
}: {
  context: PageContext;
  state: TreeState;
  question: Question;
}) {
  const { known, asOf } = state;
  const { words } = context;
  const asked = { context, question, known };
  return (
    <>
      <main
        class="question"
        id="content"
        data-ask={question.ask}
        data-announced={fill(words.tree.announced, { title: words.facts[question.ask].question })}
      >
        <Back context={context} state={state} />
        <Notices context={context} state={state} />
        <h1 id="_top" tabIndex={-1}>
          {words.facts[question.ask].question}
        </h1>
        <p class="why">{words.facts[question.ask].why}</p>
        <Answers context={context} question={question} known={known} asOf={asOf} />
        <NotSure key={`where-${question.ask}`} {...asked} />
        <WhyWeAsk key={`why-${question.ask}`} {...asked} />
      </main>
      <div class="besides">
        <AnswersGiven context={context} state={state} />
        <Share key={addressOf(context, known, asOf)} context={context} state={state} />
      </div>
    </>
  );
}
