import { type Conclusion, cited, count, type StatementId } from 'rules';
import { dayInWords } from '../context/day-in-words.ts';
import type { Reader } from '../context/page-context.ts';

/** Where a statement comes from: the document in its own language, its date, and a link where it is public. */
export function Origin({ reader, id }: { readonly reader: Reader; readonly id: StatementId }) {
  const { title, date, address } = reader.origins[id];
  return (
    <>
      <cite lang="en">{address ? <a href={address}>{title}</a> : title}</cite>{' '}
      {date && <time datetime={date}>{dayInWords(reader.locale, date)}</time>}
    </>
  );
}

/** Statements with their number and where they come from. */
export function Statements({ reader, ids }: { readonly reader: Reader; readonly ids: readonly StatementId[] }) {
  return (
    <ul class="sources">
      {ids.map((id) => (
        <li key={id}>
          <p>{reader.words.statements[id]}</p>
          <p class="small">
            <span class="number">{id}</span> <Origin reader={reader} id={id} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/**
 * The statements an answer rests on, in the reader's language, each with its document, date and address: those that
 * decide are shown, those behind the steps, checks and notes open below them.
 */
export function Sources({ reader, conclusion }: { readonly reader: Reader; readonly conclusion: Conclusion }) {
  const { words, locale } = reader;
  const { statements } = conclusion;
  const others = cited(conclusion).filter((id) => !statements.includes(id));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.tree.sources}</h2>
      <Statements reader={reader} ids={statements} />
      {others.length > 0 && (
        <details class="more-sources">
          <summary>{count(locale, words.site.state.statements, others.length)}</summary>
          <Statements reader={reader} ids={others} />
        </details>
      )}
    </section>
  );
}
