import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageContext } from '../../context/page-context.ts';
import type { ListedRows } from './listed-rows.ts';
import { ResultRow } from './ResultRow.tsx';
import type { VirtualRows } from './use-virtual-rows.ts';

interface Props {
  readonly context: PageContext;
  readonly list: ListedRows;
  readonly rows: VirtualRows;
  /** The place in the list of the first row that can be scrolled to without a break. */
  readonly from: number;
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** How far down the rows begin, below the headers. */
  readonly headHeight: number;
  /** How high a row is taken to be until it is there. */
  readonly rowHeight: number;
}

/** The rows near the part of the list that is seen, as a real table, which says how many others there are. */
export function ResultTable({ context, list, rows, from, body, headHeight, rowHeight }: Props) {
  const { result } = context.words.bulk;
  const [, drawAgain] = useState(0);
  const items = rows.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];

  useLayoutEffect(() => {
    if (first && last) void list.want(from + first.index, from + last.index, () => drawAgain((drawn) => drawn + 1));
  }, [list, from, first?.index, last?.index]);

  return (
    <div class="all-rows" style={{ blockSize: `${rows.getTotalSize()}px` }}>
      <table
        class="checked-rows"
        aria-labelledby="result"
        aria-rowcount={list.total + 1}
        style={{ insetBlockStart: `${(first?.start ?? headHeight) - headHeight}px` }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{result.line}</th>
            <th scope="col">{result.row}</th>
            <th scope="col">{result.answer}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {items.map(({ key, index }) => (
            <ResultRow
              key={key}
              context={context}
              row={list.at(from + index)}
              place={from + index}
              index={index}
              height={rowHeight}
              measure={rows.measureElement}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
