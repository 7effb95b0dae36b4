import { dayName, fill, inOneLine, isConclusion } from 'rules';
import { addressOf } from '../../address/address-of.ts';
import { changesAddress } from '../../address/page-addresses.ts';
import type { TreeState } from '../../address/state.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import { nowInWords } from './now-in-words.ts';

/** The notice at the top of a permalink whose answer has changed: what applies now, since when, and why. */
export function ThenAndNow({ context, state }: { readonly context: PageContext; readonly state: TreeState }) {
  const said = nowInWords(context, state);
  if (!said) return null;
  const { now, sentence, more } = said;
  const { words, locale } = context;
  const { permalink } = words.site;
  return (
    <div class="notice permalink" {...marks({ now: now.kind })}>
      <p>{now.kind === 'other' ? <strong>{sentence}</strong> : sentence}</p>
      {more.length > 0 && <p>{inOneLine(more)}</p>}
      <p class="ways">
        <a href={addressOf(context, now.known)} {...marks({ step: true })}>
          {isConclusion(now.decision) ? permalink.toTodaysAnswer : permalink.toTodaysQuestion}
        </a>
        {now.kind === 'other' && (
          <a href={changesAddress(context, now.since)}>
            {fill(permalink.whatChanged, { date: dayName(locale, now.since) })}
          </a>
        )}
      </p>
    </div>
  );
}
