import { type AnswerChange, changes, fill, firstDay, isConclusion } from 'rules';
import { dayInWords } from '../context/day-in-words.ts';
import type { PageContext } from '../context/page-context.ts';
import { oncePerState, type Seen } from './memo-per-state.ts';

const changesOf = oncePerState(({ known, day }) => changes(known, firstDay, day).toReversed());

/** What changed on a day. With the answer everything else changes too, so then only the answer is named. */
const partsOf = ({ words }: PageContext, { parts }: AnswerChange): string =>
  (parts.includes('outcome') ? (['outcome'] as const) : parts).map((part) => words.history.parts[part]).join(' · ');

/** What the answer was before, where the answer itself changed. */
function Before({ context, change }: { readonly context: PageContext; readonly change: AnswerChange }) {
  const { before, after } = change;
  const { words } = context;
  if (!isConclusion(before) || (isConclusion(after) && after.outcome === before.outcome)) return null;
  return <p>{fill(words.policy.answer.nowAnswer, { before: words.outcomes[before.outcome].title })}</p>;
}

/** Every day on which the answer to these facts changed, newest first, with what changed and a link to the edition. */
export function AnswerHistory(seen: Seen) {
  const { context } = seen;
  const { words, locale, base } = context;
  const said = words.policy.answer;
  const first = dayInWords(locale, firstDay);
  const all = changesOf(seen);
  if (all.length === 0) return <p>{fill(said.never, { date: first })}</p>;
  return (
    <ol class="answer-changes">
      {all.map((change) => (
        <li key={change.day}>
          <a href={`${base}${locale}/changes/${change.day}/`}>{dayInWords(locale, change.day)}</a>
          <p>{partsOf(context, change)}</p>
          <Before context={context} change={change} />
          {change.rows.length > 0 && (
            <p class="in-table small">
              {said.rules}{' '}
              {change.rows.map(({ row }) => (
                <a key={row} href={`${base}${locale}/rules/#${row}`}>
                  {row}
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
