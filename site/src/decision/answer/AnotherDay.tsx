import { type Day, firstDay } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';

/** A form that asks for the answer on another day. Only in the browser, which works it out. */
export function AnotherDay({ context, day }: { readonly context: PageContext; readonly day: Day }) {
  const { state } = context.words.site;
  return (
    <details class="another-day scripted">
      <summary>{state.anotherDay}</summary>
      <p class="small">{state.anotherDayText}</p>
      <form noValidate {...marks({ 'another-day': true })}>
        <label for="as-of">{state.day}</label>
        <input id="as-of" name="as-of" type="date" min={firstDay} defaultValue={day} required />
        <button type="submit">{state.show}</button>
      </form>
    </details>
  );
}
