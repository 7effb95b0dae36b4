import { fill } from 'rules';
import { addressOf } from '../address/address-of.ts';
import type { TreeState } from '../address/state.ts';
import { dayInWords } from '../context/day-in-words.ts';
import type { Reader } from '../context/page-context.ts';
import { PinnedNotice } from './PinnedNotice.tsx';

/** What the reader should know first: a problem with what they gave, parts left out, rules other than today's. */
export function Notices({ reader, state }: { readonly reader: Reader; readonly state: TreeState }) {
  const { words, locale } = reader;
  const { notices, problem, asOf, known } = state;
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
      {reader.edition && <PinnedNotice reader={reader} edition={reader.edition} known={known} />}
      {asOf && (
        <div class="notice dated">
          <p>
            {fill(words.site.state.dated, { date: dayInWords(locale, asOf) })}{' '}
            <a href={addressOf(reader, known)} data-step>
              {words.site.state.backToToday}
            </a>
          </p>
        </div>
      )}
    </>
  );
}
