import { type AnswerChange, changes, type Day, fill, firstDay, isConclusion, type Known, list } from 'rules';
import { dayInWords } from '../tree/day-in-words.ts';
import type { Reader } from '../tree/reader.ts';
import type { TreeState } from '../tree/state.ts';
import { Later } from './Later.tsx';
import { oncePerState } from './once-per-state.ts';

const changesOf = oncePerState((known: Known, day: Day): readonly AnswerChange[] =>
  changes(known, firstDay, day).toReversed(),
);

/** What the answer was before, where the answer itself changed. */
function Before({ reader, change }: { readonly reader: Reader; readonly change: AnswerChange }) {
  const { before, after } = change;
  const { words } = reader;
  if (!isConclusion(before) || (isConclusion(after) && after.outcome === before.outcome)) return null;
  return <p>{fill(words.policy.answer.nowAnswer, { before: words.outcomes[before.outcome].title })}</p>;
}

/** Every day on which the answer to these facts changed, newest first, with what changed and a link to the edition. */
export function AnswerHistory({ reader, state, day }: { reader: Reader; state: TreeState; day: Day }) {
  const { words, locale, base } = reader;
  const said = words.policy.answer;
  const first = dayInWords(locale, firstDay);
  const content = () => {
    const all = changesOf(state.known, day);
    if (all.length === 0) return <p>{fill(said.never, { date: first })}</p>;
    return (
      <ol class="answer-changes">
        {all.map((change) => (
          <li key={change.day}>
            <a href={`${base}${locale}/changes/${change.day}/`}>{dayInWords(locale, change.day)}</a>
            <p>
              {list(
                locale,
                change.parts.map((part) => words.history.parts[part]),
                'conjunction',
              )}
            </p>
            <Before reader={reader} change={change} />
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
  };
  return (
    <section aria-labelledby="answer-changed">
      <h2 id="answer-changed">{said.changedTitle}</h2>
      <Later summary={fill(said.everyChange, { date: first })} content={content} />
    </section>
  );
}
