import { count, type Day, dayName, editionDays, fill, rowChanges } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { ChangeList } from './ChangeList.tsx';
import { rowInWords } from './row-in-words.ts';

/** The days after the earlier and up to the later of two days on which something changed. */
export function daysBetween(from: Day, to: Day): readonly Day[] {
  const [first = from, last = to] = [from, to].sort();
  return editionDays.filter((day) => first < day && day <= last);
}

/** The rows that differ between two days, and the number of days in between on which something changed. */
export function Differences(props: { readonly context: PageContext; readonly from: Day; readonly to: Day }) {
  const { context, from, to } = props;
  const { words, locale } = context;
  const said = words.policy.changes;
  const dates = { from: dayName(locale, from), to: dayName(locale, to) };
  const rows = rowChanges(from, to);
  const days = daysBetween(from, to);
  return (
    <>
      <h3>{rows.length > 0 ? count(locale, said.rowsDiffer, rows.length, dates) : fill(said.noneDiffer, dates)}</h3>
      <ChangeList
        context={context}
        changes={rows.map((row) => ({ sentence: rowInWords(words, locale, row), rules: [...row.ended, ...row.begun] }))}
      />
      {days.length > 0 && <p>{count(locale, said.daysBetween, days.length)}</p>}
      <p>
        <button type="reset">{said.showAll}</button>
      </p>
    </>
  );
}
