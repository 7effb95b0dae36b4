import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageContext } from '../../context/page-context.ts';
import type { ListedPage, PageWanted } from '../check/list-rows.ts';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  readonly context: PageContext;
  readonly list: ListedPage;
  /** The page that was requested. */
  readonly at: PageWanted;
  /** Whether another page was asked for and is on its way. */
  readonly isOld: boolean;
}

/** A page of the list. The table says how many rows there are on all pages, and which of them these are. */
export function ResultTable({ context, list, at, isOld }: Props) {
  const { result } = context.words.bulk;
  const found = useRef<HTMLTableRowElement>(null);
  // The reader continues at the line that was asked for.
  useLayoutEffect(() => found.current?.focus(), [at]);

  return (
    <table class="checked-rows" aria-labelledby="result" aria-rowcount={list.total + 1} aria-busy={isOld}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{result.line}</th>
          <th scope="col">{result.row}</th>
          <th scope="col">{result.answer}</th>
        </tr>
      </thead>
      <tbody>
        {list.rows.map(({ line, texts, status, outcome, title, link }, index) => (
          <tr
            key={line}
            // The headers are the first row.
            aria-rowindex={list.from + index + 2}
            {...(index === list.found && { ref: found, tabIndex: -1, 'data-found': true })}
          >
            <td data-label={result.line}>{line}</td>
            <th scope="row">{texts.map((text, column) => (text === '' ? null : <span key={column}>{text}</span>))}</th>
            <td>
              <StatusMark context={context} status={status} outcome={outcome} />{' '}
              {link ? <a href={link}>{title}</a> : title}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
