import type { PageContext } from '../../context/page-context.ts';
import type { ShownRow } from '../check/pick-rows.ts';
import { StandingMark } from './StandingMark.tsx';

interface Props {
  readonly context: PageContext;
  /** The row, once it has been fetched. */
  readonly row: ShownRow | undefined;
  /** Its place in the list, and among the rows that can be scrolled through without a break. */
  readonly place: number;
  readonly index: number;
  /** How high it is taken to be until then. */
  readonly height: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** A row with its answer, which leads to the answer's page. */
export function ResultRow({ context, row, place, index, height, measure }: Props) {
  const { result } = context.words.bulk;
  return (
    // The headers are the first row.
    <tr
      ref={measure}
      data-index={index}
      data-row={row?.line}
      aria-rowindex={place + 2}
      style={row ? undefined : { blockSize: `${height}px` }}
    >
      <td data-label={result.line}>{row?.line}</td>
      <th scope="row" data-label={result.row}>
        {row?.texts.map((text, column) => (text === '' ? null : <span key={column}>{text}</span>))}
      </th>
      <td data-label={result.answer}>
        {row && (
          <>
            <StandingMark context={context} standing={row.standing} />{' '}
            {row.link ? <a href={row.link}>{row.title}</a> : row.title}
          </>
        )}
      </td>
    </tr>
  );
}
