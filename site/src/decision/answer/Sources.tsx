import type { ComponentChildren } from 'preact';
import { answerDigest, type CitedByPart, citedByPart, dayName, fill, rulesDigest } from 'rules';
import { checksAddress } from '../../address/checks-address.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';
import type { Answered } from './answered.ts';
import { type CitedProps, Numbers } from './Numbers.tsx';

interface OriginProps {
  readonly context: PageContext;
  readonly title: string;
  readonly date?: string | undefined;
  readonly address?: string | undefined;
}

/** The origin of a statement: the document in its own language, its date, and a link where it is public. */
export const Origin = ({ context, title, date, address }: OriginProps) => (
  <>
    <cite lang="en">{address ? <a href={address}>{title}</a> : title}</cite>{' '}
    {date && <time datetime={date}>{dayName(context.locale, date)}</time>}
  </>
);

/** The documents that decide: the title of each once, with its statements, which open. */
function Documents({ context, ids }: CitedProps) {
  const { origins, words } = context;
  return (
    <ul class="documents" {...marks({ cited: 'decides' })}>
      {[...Map.groupBy(ids, (id) => origins[id].source)].map(([source, own]) => {
        const [{ title, address } = { title: '' }] = own.map((id) => origins[id]);
        const dates = new Set(own.map((id) => origins[id].date));
        return (
          <li key={source}>
            <p>
              <Origin
                context={context}
                title={title}
                date={dates.size === 1 ? [...dates][0] : undefined}
                address={address}
              />
            </p>
            <details>
              <summary>{own.join(', ')}</summary>
              {own.map((id) => (
                <p key={id}>
                  <Numbers context={context} ids={[id]} after="" /> {words.statements[id]}
                </p>
              ))}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

interface MoreSourcesProps {
  readonly context: PageContext;
  readonly cited: CitedByPart;
  /** Content below these sources. */
  readonly children?: ComponentChildren;
}

/**
 * The numbers of the statements behind the steps and the notes of an answer, in one line that opens. Most answers share
 * their checks, so the statements behind those are on the checks page.
 */
export function MoreSources({ context, cited, children }: MoreSourcesProps) {
  const { commonParts, state } = context.words.site;
  const { moreSources, sourcesOf } = state;
  const parts = (['steps', 'notes'] as const).filter((part) => cited[part].length > 0);
  if (parts.length + cited.checks.length === 0) return null;
  return (
    <details class="fold more-sources" {...marks({ exchanged: 'sources' })}>
      <summary>{moreSources}</summary>
      {parts.map((part) => (
        <p key={part} class="numbers" {...marks({ cited: part })}>
          {sourcesOf[part]}
          <Numbers context={context} ids={cited[part]} after={sourcesOf[part]} />
        </p>
      ))}
      {cited.checks.length > 0 && (
        <p class="numbers" {...marks({ cited: 'checks' })}>
          <a href={checksAddress(context)}>{commonParts.checks}</a>
        </p>
      )}
      {children}
    </details>
  );
}

/**
 * The documents behind an answer: those that decide are shown, those of its checks, steps and notes open below them.
 */
export function Sources({ context, conclusion, known }: Pick<Answered, 'context' | 'conclusion' | 'known'>) {
  const { asOf } = conclusion;
  const cited = citedByPart(conclusion);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{context.words.site.state.sources}</h2>
      <Documents context={context} ids={cited.decides} />
      <MoreSources context={context} cited={cited}>
        {import.meta.env.SSR && (
          <p class="small">
            {fill(context.words.site.state.result, {
              rules: rulesDigest(asOf),
              answer: answerDigest(known, asOf),
            })}
          </p>
        )}
      </MoreSources>
    </section>
  );
}
