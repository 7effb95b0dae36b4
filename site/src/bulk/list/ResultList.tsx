import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { count, fill } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { GoToLine } from './GoToLine.tsx';
import type { ListedRows } from './listed-rows.ts';
import { ResultTable } from './ResultTable.tsx';
import { useHeadHeight } from './use-head-height.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLongList } from './use-long-list.ts';

interface Props {
  readonly context: PageContext;
  readonly list: ListedRows;
  /** Is told which place of the list is seen first. */
  readonly place: RefObject<number>;
  /** Whether another list is on its way, so that these rows are no longer what was asked for. */
  readonly isOld: boolean;
}

/** More rows than these are worth a way to one of them. */
const manyRows = 50;

/** The list of rows in a region of its own that scrolls, with which of them are seen. */
export function ResultList({ context, list, place, isOld }: Props) {
  const { result } = context.words.bulk;
  const { total } = list;
  const region = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const headHeight = useHeadHeight(body);
  const { rows, from, rowHeight, goTo, scrolled } = useLongList(region, headHeight, total);
  useKeptFocus(region);

  const top = rows.scrollOffset ?? 0;
  const seenAt = (offset: number) => from + (rows.getVirtualItemForOffset(offset)?.index ?? 0);
  const first = seenAt(top + headHeight);
  const last = seenAt(top + Math.max(headHeight, (rows.scrollRect?.height ?? 0) - 1));
  place.current = first;
  const number = new Intl.NumberFormat(context.locale);
  const seen = { from: number.format(first + 1), to: number.format(last + 1), total: number.format(total) };

  /** Shows a place once its rows are there, so that nothing moves any more. */
  const show = async (at: number, atEnd = false) => {
    await list.fetchAround(at);
    goTo({ place: at, atEnd });
  };
  const goToLine = async (line: number) => {
    await show(await list.placeOf(line));
    region.current?.focus({ preventScroll: true });
  };
  const goToEnd = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    void (event.key === 'Home' ? show(0) : show(total - 1, true));
  };

  return (
    <>
      <div class="list-head">
        <p role="status" class={total > 0 ? 'sr-only' : undefined}>
          {total > 0 ? count(context.locale, result.found, total) : result.none}
        </p>
        {total > 0 && <p class="seen">{fill(result.seen, seen)}</p>}
        {total > manyRows && <GoToLine context={context} onLine={(line) => void goToLine(line)} />}
      </div>
      <section
        ref={region}
        class="rows"
        aria-label={result.list}
        aria-busy={isOld}
        hidden={total === 0}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
        tabIndex={0}
        onScroll={scrolled}
        onKeyDown={goToEnd}
      >
        <ResultTable
          context={context}
          list={list}
          rows={rows}
          from={from}
          body={body}
          headHeight={headHeight}
          rowHeight={rowHeight}
        />
      </section>
    </>
  );
}
