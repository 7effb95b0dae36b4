import { fill, type Question, type QuestionInWords, questionInWords } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { Answers } from './Answers.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { Back } from './Back.tsx';
import { marks } from './marks.ts';
import { Notices } from './Notices.tsx';
import { SellerList } from './SellerList.tsx';
import { Share } from './Share.tsx';
import { OutcomeList } from './Verdict.tsx';

interface AskedProps {
  readonly context: PageContext;
  readonly asked: QuestionInWords;
}

/** Why we ask: the answers each choice can still lead to. */
const WhyWeAsk = ({ context, asked }: AskedProps) => (
  <details>
    <summary>{context.words.tree.whyAsked}</summary>
    {asked.options.map(({ value, leadsTo, outcomes }) => (
      <div key={value}>
        <p>{leadsTo}</p>
        <OutcomeList context={context} outcomes={outcomes} />
      </div>
    ))}
  </details>
);

/** For a reader who does not know the answer: where to find out, and which answers remain possible until then. */
const NotSure = ({ context, asked }: AskedProps) => (
  <details>
    <summary>{context.words.tree.notSure}</summary>
    <h2>{context.words.tree.whereToFind}</h2>
    <p>{asked.where}</p>
    {asked.fact === 'channel' && <SellerList context={context} />}
    <p>{context.words.tree.stillPossible}</p>
    <OutcomeList context={context} outcomes={asked.possible} />
  </details>
);

interface QuestionStateProps {
  readonly context: PageContext;
  readonly state: TreeState;
  readonly question: Question;
}

/** A question: the answers as links, why it is asked, and what to do when the answer is not known. */
export function QuestionState({ context, state, question }: QuestionStateProps) {
  const { known, time } = state;
  const { words, locale } = context;
  const asked = questionInWords(question, known, words, locale);
  return (
    <>
      <main
        class="question"
        id="content"
        {...marks({ ask: question.ask, announced: fill(words.tree.announced, { title: asked.question }) })}
      >
        <Back context={context} state={state} />
        <Notices context={context} state={state} />
        <h1 id="_top" tabIndex={-1}>
          {asked.question}
        </h1>
        <p class="why">{asked.why}</p>
        <Answers context={context} question={question} known={known} time={time} />
        <NotSure key={`where-${question.ask}`} context={context} asked={asked} />
        <WhyWeAsk key={`why-${question.ask}`} context={context} asked={asked} />
      </main>
      <div class="besides">
        <AnswersGiven context={context} state={state} />
        <Share key={addressOf(context, known, time)} context={context} state={state} />
      </div>
    </>
  );
}
