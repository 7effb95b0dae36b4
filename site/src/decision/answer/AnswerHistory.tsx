import { changeInWords, changes, fill, firstDay } from 'rules';
import { dayInWords } from '../../context/day-in-words.ts';
import { oncePerState, type Seen } from '../memo-per-state.ts';

const changesOf = oncePerState(({ known, day }) => changes(known, firstDay, day).toReversed());

/** Every day on which the answer to these facts changed, newest first, with what changed and a link to the edition. */
export function AnswerHistory(seen: Seen) {
  const { context } = seen;
  const { words, locale, base } = context;
  const said = words.policy.answer;
  const first = dayInWords(locale, firstDay);
  const all = changesOf(seen);
  if (all.length === 0) return <p>{fill(said.never, { date: first })}</p>;
  return (
    <>
      <p class="small">{fill(said.everyChange, { date: first })}</p>
      <ol class="answer-changes">
        {all.map((change) => {
          const { day, parts, before } = changeInWords(change, words, locale);
          return (
            <li key={change.day}>
              <a href={`${base}${locale}/changes/${change.day}/`}>{day}</a>
              <p>{parts}</p>
              {before && <p>{before}</p>}
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
          );
        })}
      </ol>
    </>
  );
}
