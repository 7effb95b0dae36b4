import { type Conclusion, fill, firstDay } from 'rules';
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
import { Instead } from './Instead.tsx';
import { Later } from './Later.tsx';
import { Notices } from './Notices.tsx';
import { Part } from './Part.tsx';
import type { BuiltParts } from './parts.ts';
import { Alternatives, Reason, Warnings } from './Reason.tsx';
import { Share } from './Share.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';

interface Props {
  readonly context: PageContext;
  readonly state: TreeState;
  readonly conclusion: Conclusion;
  /** Given at build. */
  readonly parts?: BuiltParts | undefined;
}

/** Whether there is something to say of a request link: the link itself, or why there is none. */
const needsLink = ({ link }: Conclusion): boolean => !('none' in link && link.none === 'nothing-to-request');

/** An answer in the order in which it is needed: the answer, what to do, what to make sure of, why, what else. */
export function OutcomeState({ context, state, conclusion, parts }: Props) {
  const { words, locale } = context;
  const said = words.policy.answer;
  const { outcome, asOf } = conclusion;
  const address = addressOf(context, state.known, state.asOf);
  const seen = { context, known: state.known, asOf: state.asOf, day: asOf };
  const composed = { context, conclusion, known: state.known };
  return (
    <>
      <main
        class="outcome"
        id="content"
        data-outcome={outcome}
        data-announced={fill(words.tree.outcomeIs, { title: words.outcomes[outcome].title })}
      >
        <Back context={context} state={state} />
        <Notices context={context} state={state} />
        <Answer context={context} conclusion={conclusion} />
        <Steps context={context} conclusion={conclusion} checked={asChecked(seen)} />
        <Checks context={context} conclusion={conclusion} checked={asChecked(seen)} />
        {needsLink(conclusion) && (
          <Part
            key={`${state.known['partner-type']}${asOf}${JSON.stringify(conclusion.link)}`}
            name="Composer"
            given={composed}
          >
            {parts && <parts.Composer {...composed} />}
          </Part>
        )}
        <Warnings context={context} conclusion={conclusion} />
        <Reason context={context} conclusion={conclusion} known={state.known} />
        <Alternatives context={context} conclusion={conclusion} state={state} />
        <section aria-labelledby="what-if">
          <h2 id="what-if">{words.whatIf.title}</h2>
          <Later class="worked-out" key={address} summary={said.whatIf} name="WhatIf" given={seen}>
            {parts && <parts.WhatIf {...seen} />}
          </Later>
        </section>
        <section aria-labelledby="answer-changed">
          <h2 id="answer-changed">{said.changedTitle}</h2>
          <Later
            class="worked-out"
            key={address}
            summary={fill(said.everyChange, { date: dayInWords(locale, firstDay) })}
            name="AnswerHistory"
            given={seen}
          >
            {parts && <parts.AnswerHistory {...seen} />}
          </Later>
        </section>
        <Sources context={context} conclusion={conclusion} />
      </main>
      <div class="besides">
        <AnswersGiven context={context} state={state} />
        <Share key={address} context={context} state={state} />
        <AnotherDay context={context} day={asOf} />
      </div>
      {parts && <Instead context={context} state={state} conclusion={conclusion} />}
    </>
  );
}
