import { dayName, fill, spaceAfter } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';
import { ThenAndNow } from './permalink/ThenAndNow.tsx';

/** The notices to read first: a problem with an input, parts left out, rules other than today's. */
export function Notices({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const { words, locale } = context;
  const { notices, problem, time, known } = state;
  return (
    <>
      {problem && (
        <div class="notice problem" role="alert">
          <strong>{words.site.state.problem}</strong>
          <p>{problem}</p>
        </div>
      )}
      {notices.length > 0 && (
        <div class="notice">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
      )}
      <ThenAndNow context={context} state={state} />
      {time.kind === 'day' && (
        <div class="notice dated">
          <p>
            {fill(words.site.state.dated, { date: dayName(locale, time.day) })}
            {spaceAfter(words.site.state.dated)}
            <a href={addressOf(context, known)} {...marks({ step: true })}>
              {words.site.state.backToToday}
            </a>
          </p>
        </div>
      )}
    </>
  );
}
