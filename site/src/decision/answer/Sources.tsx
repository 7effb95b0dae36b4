import { type Conclusion, cited, count, type StatementId } from 'rules';
import { dayInWords } from '../../context/day-in-words.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';

interface OriginProps {
  readonly context: PageContext;
  readonly title: string;
  readonly date?: string | undefined;
  readonly address?: string | undefined;
}

/** Where something is said: the document in its own language, its date, and a link where it is public. */
export const Origin = ({ context, title, date, address }: OriginProps) => (
  <>
    <cite lang="en">{address ? <a href={address}>{title}</a> : title}</cite>{' '}
    {date && <time datetime={date}>{dayInWords(context.locale, date)}</time>}
  </>
);

interface DocumentsProps {
  readonly context: PageContext;
  readonly ids: readonly StatementId[];
}

/** Statements by the document that makes them: its title once, and each statement with its number, to be opened. */
export function Documents({ context, ids }: DocumentsProps) {
  const { origins, words } = context;
  const documents = Map.groupBy(ids, (id) => origins[id].title + origins[id].address);
  return (
    <ul class="documents" {...marks({ statements: true })}>
      {[...documents].map(([key, own]) => {
        const [{ title, address } = { title: '' }] = own.map((id) => origins[id]);
        const dates = new Set(own.map((id) => origins[id].date));
        return (
          <li key={key} {...marks({ document: true })}>
            <p>
              <Origin
                context={context}
                title={title}
                date={dates.size === 1 ? [...dates][0] : undefined}
                address={address}
              />
            </p>
            <details>
              <summary {...marks({ numbers: true })}>{own.join(', ')}</summary>
              <ul>
                {own.map((id) => (
                  <li key={id} id={id} {...marks({ statement: id })}>
                    <span class="number">{id}</span> {words.statements[id]}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** The documents behind an answer: those that decide are shown, those of its steps, checks and notes open below them. */
export function Sources({ context, conclusion }: { readonly context: PageContext; readonly conclusion: Conclusion }) {
  const { words, locale } = context;
  const { statements } = conclusion;
  const others = cited(conclusion).filter((id) => !statements.includes(id));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.site.state.sources}</h2>
      <Documents context={context} ids={statements} />
      {others.length > 0 && (
        <details class="fold more-sources" {...marks({ exchanged: 'sources' })}>
          <summary {...marks({ 'sources-title': true })}>
            {count(locale, words.site.state.statements, others.length)}
          </summary>
          <Documents context={context} ids={others} />
        </details>
      )}
    </section>
  );
}
