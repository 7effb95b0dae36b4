import { type AnswerInWords, asLabel, type Known, spaceAfter } from 'rules';
import { addressOf, afterChange, relevant } from '../../address/address-of.ts';
import { marks } from '../marks.ts';
import type { Answered } from './answered.ts';

type OtherWaysProps = Answered & { readonly answer: AnswerInWords };

/** In the answer, the ways that leave the subscription where it is, by their titles. */
export function InPlaceLinks({ context, answer: { inPlace } }: Pick<OtherWaysProps, 'context' | 'answer'>) {
  if (inPlace.length === 0) return null;
  const label = asLabel(context.words, context.words.tree.alternatives);
  return (
    <p class="in-place">
      <strong>{label}</strong>
      {spaceAfter(label)}
      {inPlace.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <a href={`#${id}`} {...marks({ 'leads-to': 'way' })}>
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}

/** Every other way in one line that opens, those that leave the subscription where it is first. */
export function OtherWays({ context, conclusion, known, time, answer }: OtherWaysProps) {
  const ways = [...answer.inPlace, ...answer.alternatives];
  const { asOf } = conclusion;
  const toGoal = (goal: string) =>
    addressOf(context, relevant(afterChange(known, { ...known, goal } as Known, asOf), asOf), time);
  return (
    <div class="ways" {...marks({ exchanged: 'ways' })}>
      {ways.length > 0 && (
        <details class="fold">
          <summary>{context.words.tree.alternatives}</summary>
          <dl class="alternatives">
            {ways.map(({ id, goal, title, text }) => (
              <div key={id} id={id}>
                <dt>
                  {goal ? (
                    <a href={toGoal(goal)} {...marks({ step: true })}>
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
