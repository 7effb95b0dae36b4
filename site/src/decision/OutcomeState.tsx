import { answerInWords, type Conclusion, fill, firstDay } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import { dayInWords } from '../context/day-in-words.ts';
import type { PageContext } from '../context/page-context.ts';
import { AnotherDay } from './AnotherDay.tsx';
import { Answer } from './Answer.tsx';
import { AnswersGiven } from './AnswersGiven.tsx';
import { asChecked } from './as-checked.ts';
import { Back } from './Back.tsx';
import { Checks } from './Checks.tsx';
import { FilledIn } from './composer/filled-in.ts';
import { FailedCheckAnswers } from './FailedCheckAnswers.tsx';
import { LazyDetails, LazyPart } from './LazyPart.tsx';
import type { BuiltParts } from './lazy-parts.ts';
import { marks } from './marks.ts';
import { Notices } from './Notices.tsx';
import { Alternatives, Reason, Warnings } from './Reason.tsx';
import { SellerList } from './SellerList.tsx';
import { Share } from './Share.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';

/** Whether there is something to say of a request link: the link itself, or why there is none. */
const needsLink = ({ link }: Conclusion): boolean => !('none' in link && link.none === 'nothing-to-request');

interface OutcomeStateProps {
  readonly context: PageContext;
  readonly state: TreeState;
  readonly conclusion: Conclusion;
  /** Given at build. */
  readonly parts?: BuiltParts | undefined;
}

/** An answer in the order in which it is needed: the answer, the steps, the checks, the reason, the rest. */
export function OutcomeState({ context, state, conclusion, parts }: OutcomeStateProps) {
  const { words, locale } = context;
  const { known, time } = state;
  const { outcome, asOf } = conclusion;
  const answer = answerInWords(conclusion, known, words, locale);
  const address = addressOf(context, known, time);
  const seen = { context, known, time, day: asOf };
  return (
    <>
      <main
        class="outcome"
        id="content"
        {...marks({ outcome, announced: fill(words.tree.outcomeIs, { title: answer.title }) })}
      >
        <Back context={context} state={state} />
        <Notices context={context} state={state} />
        <Answer context={context} answer={answer} />
        <Steps context={context} conclusion={conclusion} checked={asChecked(seen)} />
        {known.channel === 'unknown' && <SellerList context={context} />}
        <Checks context={context} conclusion={conclusion} checked={asChecked(seen)} />
        {needsLink(conclusion) && (
          <LazyPart
            key={`${known['partner-type']}${asOf}${JSON.stringify(conclusion.link)}`}
            name="Composer"
            exchanged="own"
          >
            {parts && (
              <parts.Composer context={context} conclusion={conclusion} known={known} filledIn={new FilledIn()} />
            )}
          </LazyPart>
        )}
        <Warnings context={context} answer={answer} />
        <Reason context={context} answer={answer} conclusion={conclusion} known={known} />
        <Alternatives context={context} answer={answer} state={state} />
        <section aria-labelledby="what-if">
          <h2 id="what-if">{words.whatIf.title}</h2>
          <LazyDetails
            class="worked-out"
            key={address}
            summary={words.policy.answer.whatIf}
            name="WhatIf"
            exchanged="part"
          >
            {parts && <parts.WhatIf {...seen} />}
          </LazyDetails>
        </section>
        <section aria-labelledby="answer-changed">
          <h2 id="answer-changed">{words.policy.answer.changedTitle}</h2>
          <LazyDetails
            class="worked-out"
            key={address}
            summary={fill(words.policy.answer.everyChange, { date: dayInWords(locale, firstDay) })}
            name="AnswerHistory"
            exchanged="part"
          >
            {parts && <parts.AnswerHistory {...seen} />}
          </LazyDetails>
        </section>
        <Sources context={context} conclusion={conclusion} />
      </main>
      <div class="besides">
        <AnswersGiven context={context} state={state} />
        <Share key={address} context={context} state={state} />
        <AnotherDay context={context} day={asOf} />
      </div>
      {parts && <FailedCheckAnswers context={context} state={state} conclusion={conclusion} />}
    </>
  );
}
