import { type Conclusion, cited, count, type StatementId } from 'rules';
import { dayInWords } from '../context/day-in-words.ts';
import type { PageContext } from '../context/page-context.ts';
import { marks } from './marks.ts';

/** Where a statement comes from: the document in its own language, its date, and a link where it is public. */
export function Origin({ context, id }: { readonly context: PageContext; readonly id: StatementId }) {
  const { title, date, address } = context.origins[id];
  return (
    <>
      <cite lang="en">{address ? <a href={address}>{title}</a> : title}</cite>{' '}
      {date && <time datetime={date}>{dayInWords(context.locale, date)}</time>}
    </>
  );
}

/** Statements with their number and where they come from. */
export function Statements({ context, ids }: { readonly context: PageContext; readonly ids: readonly StatementId[] }) {
  return (
    <ul class="sources" {...marks({ statements: true })}>
      {ids.map((id) => (
        <li key={id} {...marks({ statement: id })}>
          <p>{context.words.statements[id]}</p>
          <p class="small">
            <span class="number">{id}</span> <Origin context={context} id={id} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/**
 * The statements behind an answer, each with its document, date and address: those that decide are shown, those of its
 * steps, checks and notes open below them.
 */
export function Sources({ context, conclusion }: { readonly context: PageContext; readonly conclusion: Conclusion }) {
  const { words, locale } = context;
  const { statements } = conclusion;
  const others = cited(conclusion).filter((id) => !statements.includes(id));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.tree.sources}</h2>
      <Statements context={context} ids={statements} />
      {others.length > 0 && (
        <details class="more-sources" {...marks({ exchanged: 'sources' })}>
          <summary {...marks({ 'sources-title': true })}>
            {count(locale, words.site.state.statements, others.length)}
          </summary>
          <Statements context={context} ids={others} />
        </details>
      )}
    </section>
  );
}
