import { type Conclusion, fill, firstDay } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import { dayInWords } from '../context/day-in-words.ts';
import type { Reader } from '../context/page-context.ts';
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
import { Alternatives, Reason, Warnings } from './Reason.tsx';
import { Share } from './Share.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';

/** Whether there is something to say of a request link: the link itself, or why there is none. */
const needsLink = ({ link }: Conclusion): boolean => !('none' in link && link.none === 'nothing-to-request');

/** An answer in the order in which it is needed: the answer, what to do, what to make sure of, why, what else. */
export function OutcomeState(props: { reader: Reader; state: TreeState; conclusion: Conclusion }) {
  const { reader, state, conclusion } = props;
  const { words, locale } = reader;
  const said = words.policy.answer;
  const { outcome, asOf } = conclusion;
  const address = addressOf(reader, state.known, state.asOf);
  const seen = { reader, known: state.known, asOf: state.asOf, day: asOf };
  return (
    <>
      <main
        class="outcome"
        id="content"
        data-outcome={outcome}
        data-announced={fill(words.tree.outcomeIs, { title: words.outcomes[outcome].title })}
      >
        <Back reader={reader} state={state} />
        <Notices reader={reader} state={state} />
        <Answer reader={reader} conclusion={conclusion} />
        <Steps reader={reader} conclusion={conclusion} checked={asChecked(seen)} />
        <Checks reader={reader} conclusion={conclusion} checked={asChecked(seen)} />
        {needsLink(conclusion) && (
          <Part
            key={`${state.known['partner-type']}${asOf}${JSON.stringify(conclusion.link)}`}
            name="Composer"
            reader={reader}
            given={{ reader, conclusion, known: state.known }}
          />
        )}
        <Warnings reader={reader} conclusion={conclusion} />
        <Reason reader={reader} conclusion={conclusion} known={state.known} />
        <Alternatives reader={reader} conclusion={conclusion} state={state} />
        <section aria-labelledby="what-if">
          <h2 id="what-if">{words.whatIf.title}</h2>
          <Later class="worked-out" key={address} summary={said.whatIf} name="WhatIf" reader={reader} given={seen} />
        </section>
        <section aria-labelledby="answer-changed">
          <h2 id="answer-changed">{said.changedTitle}</h2>
          <Later
            class="worked-out"
            key={address}
            summary={fill(said.everyChange, { date: dayInWords(locale, firstDay) })}
            name="AnswerHistory"
            reader={reader}
            given={seen}
          />
        </section>
        <Sources reader={reader} conclusion={conclusion} />
      </main>
      <div class="besides">
        <AnswersGiven reader={reader} state={state} />
        <Share key={address} reader={reader} state={state} />
        <AnotherDay reader={reader} day={asOf} />
      </div>
      {reader.parts && <Instead reader={reader} state={state} conclusion={conclusion} />}
    </>
  );
}
