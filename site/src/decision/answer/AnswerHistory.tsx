import { alikeStates, changeInWords, changes, dayName, fill, firstDay, spaceAfter } from 'rules';
import { changesAddress } from '../../address/page-addresses.ts';
import { ruleAddress } from '../../address/rule-id.ts';
import { type Answered, oncePerAnswer } from './answered.ts';

/** The changes of each state that shares the page, by day, newest first. */
const changesOf = oncePerAnswer(({ known, conclusion: { asOf } }) => {
  const all = alikeStates(known, asOf).flatMap((state) => changes(state, firstDay, asOf));
  return [...Map.groupBy(all, (change) => change.day)].toSorted(([one], [other]) => other.localeCompare(one));
});

/** Every day on which the answer to these facts changed, newest first, with the changes and a link to the edition. */
export function AnswerHistory(answered: Answered) {
  const { context } = answered;
  const { words, locale } = context;
  const said = words.policy.answer;
  const first = dayName(locale, firstDay);
  const all = changesOf(answered);
  if (all.length === 0) return <p>{fill(said.never, { date: first })}</p>;
  return (
    <>
      <p class="small">{fill(said.everyChange, { date: first })}</p>
      <ol class="answer-changes">
        {all.map(([day, ofDay]) => {
          const told = ofDay.map((change) => changeInWords(change, words, locale));
          const rows = new Set(ofDay.flatMap(({ rows }) => rows.map(({ row }) => row)));
          return (
            <li key={day}>
              <a href={changesAddress(context, day)}>{dayName(locale, day)}</a>
              {[...new Set(told.flatMap(({ parts, before }) => [parts, before ?? []].flat()))].map((text) => (
                <p key={text}>{text}</p>
              ))}
              {rows.size > 0 && (
                <p class="in-table small">
                  {said.rules}
                  {spaceAfter(said.rules)}
                  {[...rows].map((row) => (
                    <a key={row} href={ruleAddress(context, row)}>
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
