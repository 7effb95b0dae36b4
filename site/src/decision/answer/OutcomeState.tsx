import { amongOthers, answerInWords, answersTogether, type Conclusion, factOrder, fill } from 'rules';
import { addressOf } from '../../address/address-of.ts';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { AnswersGiven } from '../AnswersGiven.tsx';
import { Back } from '../Back.tsx';
import type { BuiltParts } from '../built-parts.ts';
import { marks } from '../marks.ts';
import { Notices } from '../Notices.tsx';
import { SellerList } from '../SellerList.tsx';
import { AnotherDay } from './AnotherDay.tsx';
import { Card } from './Card.tsx';
import { StandOuts } from './checks/Checks.tsx';
import { uncheckedOf } from './checks/unchecked.ts';
import { Folds, opensWhatIf, WhatWouldChange } from './Folds.tsx';
import { Reminders } from './Reminders.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import { Why } from './Why.tsx';

interface OutcomeStateProps {
  readonly context: PageContext;
  readonly state: TreeState;
  readonly conclusion: Conclusion;
  /** Given at build. */
  readonly parts?: BuiltParts | undefined;
}

/** The facts that the answer is based on, in one line, where the list of the answers given is not in view. */
function Premises({ context, state }: Pick<OutcomeStateProps, 'context' | 'state'>) {
  const { words } = context;
  const facts = answersTogether(words, state.known, factOrder, state.decision.asOf)
    .toReversed()
    .map((each) => amongOthers(words, each, state.known[each.fact]));
  return (
    <p class="premises">
      <span>{fill(words.parts.basedOn, { facts: facts.join(' · ') })}</span> <a href="#given">{words.tree.change}</a>
    </p>
  );
}

/** An answer in the order it is needed: the verdict, the steps, the reason, and everything else. */
export function OutcomeState({ context, state, conclusion, parts }: OutcomeStateProps) {
  const { words, locale } = context;
  const { known, time } = state;
  const { outcome, asOf } = conclusion;
  const answered = { context, conclusion, known, time };
  const answer = answerInWords(conclusion, known, words, locale);
  const checked = parts ? parts.asChecked(answered) : uncheckedOf(conclusion);
  const why = <Why context={context} answer={answer} />;
  // For a no, the reason is the part that the reader came for.
  const isReasonFirst = conclusion.verdict === 'cannot';
  return (
    <>
      <main
        class="outcome"
        id="content"
        {...marks({ outcome, announced: words.site.opened.answer, 'by-page': parts !== undefined })}
      >
        <Back context={context} state={state} />
        <Notices context={context} state={state} />
        <Card key={addressOf(context, known, time)} {...answered} related={checked.related} />
        <Premises context={context} state={state} />
        <StandOuts context={context} conclusion={conclusion} checked={checked} parts={parts} />
        {isReasonFirst && why}
        <Steps context={context} conclusion={conclusion} known={known} checked={checked} parts={parts} />
        {known.channel === 'unknown' && <SellerList context={context} />}
        {opensWhatIf(answered) && <WhatWouldChange {...answered} parts={parts} />}
        {!isReasonFirst && why}
        <Folds {...answered} answer={answer} checked={checked} parts={parts} />
        <Sources {...answered} />
      </main>
      <div class="side">
        <AnswersGiven context={context} state={state} />
        <Reminders {...answered} />
        <AnotherDay context={context} day={asOf} />
      </div>
    </>
  );
}
