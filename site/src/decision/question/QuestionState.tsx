import { type Fact, type Question, type QuestionInWords, questionInWords, spaceAfter, type TermId } from 'rules';
import { addressOf } from '../../address/address-of.ts';
import { termAddress } from '../../address/page-addresses.ts';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { AnswersGiven } from '../AnswersGiven.tsx';
import { Back } from '../Back.tsx';
import { marks } from '../marks.ts';
import { Notices } from '../Notices.tsx';
import { SellerList } from '../SellerList.tsx';
import { Share } from '../Share.tsx';
import { OutcomeList } from '../Verdict.tsx';
import { Answers } from './Answers.tsx';

interface AskedProps {
  readonly context: PageContext;
  readonly asked: QuestionInWords;
}

/** Why we ask: the answers each choice can still lead to. */
const WhyWeAsk = ({ context, asked }: AskedProps) => (
  <>
    <h2>{context.words.tree.whyAsked}</h2>
    {asked.options.map(({ value, leadsTo, outcomes }) => (
      <div key={value}>
        <p>{leadsTo}</p>
        <OutcomeList outcomes={outcomes} />
      </div>
    ))}
  </>
);

/** The first term of a question to look up; the glossary has the others nearby or by name. */
const termOf: Readonly<Record<Fact, TermId>> = {
  cloud: 'us-government',
  customer: 'csp',
  goal: 'seller',
  channel: 'csp',
  billing: 'license-based',
  'license-offer': 'new-commerce',
  'azure-offer': 'azure-plan',
  term: 'term',
  'current-partner': 'current-partner',
  'partner-type': 'indirect-reseller',
  'ea-kind': 'ea',
  'azure-designation': 'designation',
  'other-admin': 'permission',
};

/** For a reader who does not know the answer: where to find out, and which answers remain possible until then. */
const NotSure = ({ context, asked }: AskedProps) => (
  <details>
    <summary>{context.words.tree.notSure}</summary>
    <h2>{context.words.tree.whereToFind}</h2>
    <p>
      {asked.where}
      {spaceAfter(asked.where)}
      <a href={termAddress(context, termOf[asked.fact])}>{context.words.site.glossary}</a>
    </p>
    {asked.fact === 'channel' && <SellerList context={context} />}
    <p>{context.words.tree.stillPossible}</p>
    <OutcomeList outcomes={asked.possible} />
    <WhyWeAsk context={context} asked={asked} />
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
      <main class="question" id="content" {...marks({ ask: question.ask, announced: words.site.opened.question })}>
        <Back context={context} state={state} />
        <Notices context={context} state={state} />
        <h1 id="_top" tabIndex={-1}>
          {asked.question}
        </h1>
        <Answers context={context} question={question} known={known} time={time} />
        <p class="why">{asked.why}</p>
        <NotSure key={`where-${question.ask}`} context={context} asked={asked} />
      </main>
      <div class="side">
        <AnswersGiven context={context} state={state} />
        <div class="actions" key={addressOf(context, known, time)} {...marks({ copying: true })}>
          <Share context={context} state={state} />
          <span class="copied" {...marks({ said: true })} />
        </div>
      </div>
    </>
  );
}
