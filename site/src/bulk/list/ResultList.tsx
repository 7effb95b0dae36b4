import { useLayoutEffect, useRef } from 'preact/hooks';
import { count, fill, numeral } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { ListedPage, PageWanted } from '../check/list-rows.ts';
import { GoToLine } from './GoToLine.tsx';
import { Pager } from './Pager.tsx';
import { ResultTable } from './ResultTable.tsx';

interface Props {
  readonly context: PageContext;
  readonly list: ListedPage;
  /** The page that was requested. */
  readonly at: PageWanted;
  readonly isOld: boolean;
  /** Asks for another page. */
  readonly onWant: (at: PageWanted) => void;
}

/** With more rows than this, the list offers a way to go to one of them. */
const manyRows = 50;

/** The list of rows, a page at a time: a line that says which rows these are, the ways to others, and the rows. */
export function ResultList({ context, list, at, isOld, onWant }: Props) {
  const { words, locale } = context;
  const { result } = words.bulk;
  const { total, pages, from, rows } = list;
  const head = useRef<HTMLParagraphElement>(null);
  const isFromBelow = useRef(false);
  // Below the rows of one page, the next one begins above.
  useLayoutEffect(() => {
    if (isFromBelow.current) head.current?.focus();
    isFromBelow.current = false;
  }, [at]);

  const shown = { from: numeral(locale, from + 1), to: numeral(locale, from + rows.length) };
  const which =
    pages > 1 ? fill(result.seen, { ...shown, total: numeral(locale, total) }) : count(locale, result.found, total);
  return (
    <>
      <div class="list-head">
        <p role="status" ref={head} tabIndex={-1}>
          {total > 0 ? which : result.none}
        </p>
        {total > manyRows && <GoToLine context={context} onLine={(line) => onWant({ line })} />}
      </div>
      {pages > 1 && <Pager context={context} list={list} onPage={(page) => onWant({ page })} />}
      {total > 0 && <ResultTable context={context} list={list} at={at} isOld={isOld} />}
      {pages > 1 && (
        <Pager
          context={context}
          list={list}
          onPage={(page) => {
            isFromBelow.current = true;
            onWant({ page });
          }}
        />
      )}
    </>
  );
}
