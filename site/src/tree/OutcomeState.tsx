import { type Conclusion, fill } from 'rules';
import { AnswerHistory } from '../policy/AnswerHistory.tsx';
import { WhatIf } from '../policy/WhatIf.tsx';
import { AnotherDay } from './AnotherDay.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { addressOf } from './address-of.ts';
import { Back } from './Back.tsx';
import { Checks } from './Checks.tsx';
import { Composer } from './Composer.tsx';
import { Copying } from './Copying.tsx';
import { dayInWords } from './day-in-words.ts';
import { Notices } from './Notices.tsx';
import { Alternatives, Reason, Warnings } from './Reason.tsx';
import type { Reader } from './reader.ts';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import type { TreeState } from './state.ts';
import { Verdict } from './Verdict.tsx';

/** An answer in the order in which it is needed: the answer, what to do, what to make sure of, why, what else. */
export function OutcomeState(props: { reader: Reader; state: TreeState; conclusion: Conclusion }) {
  const { reader, state, conclusion } = props;
  const { words, locale } = reader;
  const { verdict, outcome, certainty, replaced, asOf, row } = conclusion;
  const address = addressOf(reader, state.known, state.asOf);
  const seen = { reader, known: state.known, asOf: state.asOf, day: asOf };
  return (
    <>
      <main class="outcome" id="content">
        <Back reader={reader} state={state} />
        <Notices reader={reader} state={state} />
        <div class="answer" data-verdict={verdict}>
          <Verdict reader={reader} verdict={verdict} />
          <h1 id="_top" tabIndex={-1}>
            {words.outcomes[outcome].title}
          </h1>
          <p class="lead">{words.outcomes[outcome].answer}</p>
          {replaced && <p>{fill(words.tree.otherwise, { answer: words.outcomes[replaced].answer })}</p>}
          <p class="facts-of-answer">
            <span>{words.certainties[certainty].label}</span>
            <span>{fill(words.tree.asOf, { date: dayInWords(locale, asOf) })}</span>
            <span>{fill(words.tree.row, { row })}</span>
          </p>
        </div>
        <Steps reader={reader} conclusion={conclusion} />
        <Checks reader={reader} conclusion={conclusion} />
        <Composer
          key={`${state.known['partner-type']}${asOf}`}
          reader={reader}
          conclusion={conclusion}
          known={state.known}
        />
        <Warnings reader={reader} conclusion={conclusion} />
        <Reason reader={reader} conclusion={conclusion} known={state.known} />
        <Alternatives reader={reader} conclusion={conclusion} state={state} />
        <WhatIf key={`what-if${address}`} {...seen} />
        <AnswerHistory key={`changed${address}`} {...seen} />
        <Sources reader={reader} conclusion={conclusion} />
      </main>
      <div class="besides">
        <AnswersGiven reader={reader} state={state} />
        <Copying reader={reader} />
        <AnotherDay reader={reader} day={asOf} />
      </div>
    </>
  );
}
