import { type Day, firstDay } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';

interface AnotherDayProps {
  readonly context: PageContext;
  readonly day: Day;
}

/** A form that asks for the answer on another day. */
export function DayForm({ context, day }: AnotherDayProps) {
  const { state } = context.words.site;
  return (
    <>
      <p class="small">{state.anotherDayText}</p>
      <form noValidate {...marks({ 'another-day': true })}>
        <label for="as-of">{state.day}</label>
        <input id="as-of" name="as-of" type="date" min={firstDay} defaultValue={day} required />
        <button type="submit">{state.show}</button>
      </form>
    </>
  );
}

/**
 * The form in one line that opens. Only in the browser, which works the answer out; it fetches the form for a built
 * page.
 */
export const AnotherDay = ({ context, day }: AnotherDayProps) => (
  <details class="another-day scripted" {...marks({ from: import.meta.env.SSR && 'another-day' })}>
    <summary>{context.words.site.state.anotherDay}</summary>
    {!import.meta.env.SSR && <DayForm context={context} day={day} />}
  </details>
);
