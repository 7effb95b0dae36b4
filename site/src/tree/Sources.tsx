import { type Conclusion, count, fill, type StatementId } from 'rules';
import { cited } from './cited.ts';
import { dayInWords } from './day-in-words.ts';
import type { Reader } from './reader.ts';

/** Where a statement comes from: the document in its own language, its date, and a link where it is public. */
export function Origin({ reader, id }: { readonly reader: Reader; readonly id: StatementId }) {
  const { title, date, address } = reader.origins[id];
  const name = date ? fill(reader.words.tree.sourceOf, { title, date: dayInWords(reader.locale, date) }) : title;
  return address ? <a href={address}>{name}</a> : <span>{name}</span>;
}

/** The statements an answer rests on, in the reader's language, each with its document, date and address. */
export function Sources({ reader, conclusion }: { readonly reader: Reader; readonly conclusion: Conclusion }) {
  const { words, locale } = reader;
  const ids = cited(conclusion);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.tree.sources}</h2>
      <details class="sources">
        <summary>{count(locale, words.site.state.statements, ids.length)}</summary>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <p>{words.statements[id]}</p>
              <p class="small">
                <span class="number">{id}</span> <Origin reader={reader} id={id} />
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
