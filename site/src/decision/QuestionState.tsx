import { fill, type Known, possibleOutcomes, type Question, valueLabel, whyAsked } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { Reader } from '../context/page-context.ts';
import { Answers } from './Answers.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { Back } from './Back.tsx';
import { Notices } from './Notices.tsx';
import { Share } from './Share.tsx';
import { OutcomeList } from './Verdict.tsx';

interface Asked {
  readonly reader: Reader;
  readonly question: Question;
  readonly known: Known;
}

/** Why we ask: the answers each choice can still lead to. */
const WhyWeAsk = ({ reader, question, known }: Asked) => (
  <details>
    <summary>{reader.words.tree.whyAsked}</summary>
    {whyAsked(question, known).map(({ value, outcomes }) => (
      <div key={value}>
        <p>{fill(reader.words.tree.leadsTo, { answer: valueLabel(reader.words, question.ask, value) })}</p>
        <OutcomeList reader={reader} outcomes={outcomes} />
      </div>
    ))}
  </details>
);

/** For whoever does not know: where to find out, and what remains possible until then. */
const NotSure = ({ reader, question, known }: Asked) => (
  <details>
    <summary>{reader.words.tree.notSure}</summary>
    <h2>{reader.words.tree.whereToFind}</h2>
    <p>{reader.words.facts[question.ask].where}</p>
    <p>{reader.words.tree.stillPossible}</p>
    <OutcomeList reader={reader} outcomes={possibleOutcomes(known, question.asOf)} />
  </details>
);

/** A question: the answers as links, why it is asked, and what to do when the answer is not known. */
export function QuestionState({ reader, state, question }: { reader: Reader; state: TreeState; question: Question }) {
  const { known, asOf } = state;
  const { words } = reader;
  const asked = { reader, question, known };
  return (
    <>
      <main
        class="question"
        id="content"
        data-ask={question.ask}
        data-announced={fill(words.tree.announced, { title: words.facts[question.ask].question })}
      >
        <Back reader={reader} state={state} />
        <Notices reader={reader} state={state} />
        <h1 id="_top" tabIndex={-1}>
          {words.facts[question.ask].question}
        </h1>
        <p class="why">{words.facts[question.ask].why}</p>
        <Answers reader={reader} question={question} known={known} asOf={asOf} />
        <NotSure key={`where-${question.ask}`} {...asked} />
        <WhyWeAsk key={`why-${question.ask}`} {...asked} />
      </main>
      <div class="besides">
        <AnswersGiven reader={reader} state={state} />
        <Share key={addressOf(reader, known, asOf)} reader={reader} state={state} />
      </div>
    </>
  );
}
