import { remindersTitle } from 'rules';
import { addressOf } from '../../address/address-of.ts';
import { LazyPart } from '../LazyPart.tsx';
import { marks } from '../marks.ts';
import type { Answered } from './answered.ts';

/**
 * The days that the answer is about, to work out and keep in a calendar: a line that only a script can open. It is
 * on the pages that were built, but not on those drawn in the browser, such as one of another day.
 */
export function Reminders({ context, conclusion, known, time }: Answered) {
  const title = import.meta.env.SSR && remindersTitle(conclusion, known, context.words);
  if (!title) return null;
  return (
    <section class="reminders scripted" aria-label={title} {...marks({ exchanged: 'own' })}>
      <details id="reminders" key={addressOf(context, known, time)}>
        <summary>{title}</summary>
        <LazyPart name="Remind" />
      </details>
    </section>
  );
}
