import { alikeStates, comma, count, fill, type Known, type OtherWay, whatIf, whatIfInWords } from 'rules';
import { addressOf, afterChange, relevant } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import { type Answered, oncePerAnswer } from './answered.ts';

/** The other values that would change the answer, and the path of the state with each value, below the language. */
const othersOf = oncePerAnswer(({ context, known, conclusion: { asOf: day }, time }) => {
  // Only values that change the answer in every state that shares the page, with all the answers that they can lead to.
  const [own = [], ...ofOthers] = alikeStates(known, day).map((state) => whatIf(state, day));
  const others = own.flatMap((other) => {
    const same = ofOthers.map((each) => each.find(({ fact, value }) => fact === other.fact && value === other.value));
    return same.includes(undefined)
      ? []
      : [{ ...other, outcomes: [...new Set([other, ...same].flatMap((each) => each?.outcomes ?? []))] }];
  });
  const paths = others.map(({ fact, value }) => {
    const after = relevant(afterChange(known, { ...known, [fact]: value } as Known, day), day);
    const path = addressOf(context, after, time).slice(context.base.length + context.locale.length);
    return [`${fact}=${value}`, path] as const;
  });
  return { others, paths: new Map(paths) };
});

/** The answer that values lead to, or the number of answers that are then possible. */
const leadsTo = ({ words, locale }: PageContext, { outcomes, leadsTo }: OtherWay): string =>
  outcomes.length === 1 ? leadsTo : count(locale, words.policy.answer.several, outcomes.length);

/** Each single fact whose other value would lead to another answer, with links to those answers. */
export function WhatIf(answered: Answered) {
  const { context, known, conclusion } = answered;
  const { words, base, locale } = context;
  const { others, paths } = othersOf(answered);
  return (
    <>
      {whatIfInWords(others, known, words, conclusion.asOf).map(({ fact, label, now, ways }) => (
        <div key={fact} class="what-if">
          <h3>{label}</h3>
          {now !== undefined && <p class="small">{fill(words.policy.answer.now, { value: now })}</p>}
          <ul>
            {ways.map((way) => (
              <li key={way.values[0]?.value}>
                {way.values.map(({ value, label }, index) => (
                  <>
                    {index > 0 && ' · '}
                    <a href={`${base}${locale}${paths.get(`${fact}=${value}`)}`} {...marks({ step: true })}>
                      {label}
                    </a>
                  </>
                ))}
                {comma(locale)}
                {leadsTo(context, way)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
