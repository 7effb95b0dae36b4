import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isOver, stretchAround, stretchLength } from './stretch.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** What a row is taken to be high, in pixels, until the first ones are drawn, of which these suffice. */
const usualHeight = 60;
const firstRows = 100;
/** Rows drawn above and below those that are seen, so that fast scrolling seldom meets an empty place. */
const overscan = 5;
/** Scrolling is over when nothing moved for so long. */
const rest = 200;

/** A place of the list that is to be shown: at the top, so many pixels of it already gone, or at the bottom. */
interface Goal {
  readonly place: number;
  readonly beyond?: number;
  readonly atEnd?: boolean;
}

/**
 * A list of any length in a region that scrolls. Where it is longer than a browser can draw, a stretch of it is there at
 * a time; as soon as scrolling comes to rest near the end of one, the next is there, with the same rows in view.
 */
export function useLongList(region: RefObject<HTMLElement | null>, headHeight: number, total: number) {
  const [measured, setMeasured] = useState<number>();
  const rowHeight = measured ?? usualHeight;
  const length = measured === undefined ? Math.min(total, firstRows) : stretchLength(total, measured, devicePixelRatio);
  const [begin, setBegin] = useState(0);
  const from = Math.min(begin, total - length);
  const goal = useRef<Goal | undefined>(undefined);
  const timer = useRef(0);

  const rows = useVirtualRows(region, {
    count: length,
    // Another function when heights are to be reckoned anew.
    getItemKey: useCallback((index: number) => from + index, [from, measured]),
    estimateSize: () => rowHeight,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    overscan,
  });

  const here = (): Goal => {
    const top = (rows.scrollOffset ?? 0) + headHeight;
    const { index = 0, start = top } = rows.getVirtualItemForOffset(top) ?? {};
    return { place: from + index, beyond: top - start };
  };
  const reach = ({ place, beyond, atEnd }: Goal) => {
    const [start = 0] = rows.getOffsetForIndex(place - from, 'start') ?? [];
    if (beyond === undefined) rows.scrollToIndex(place - from, { align: atEnd ? 'end' : 'start' });
    else region.current?.scrollTo({ top: start + beyond });
  };
  useLayoutEffect(() => {
    if (goal.current) reach(goal.current);
    goal.current = undefined;
  }, [from, measured]);

  // All rows are taken to be as high as those drawn first at this width, so that the scroll bar says how long the list is.
  const { width } = rows.scrollRect ?? {};
  useLayoutEffect(() => {
    const drawn = region.current?.querySelectorAll('tr[data-index]') ?? [];
    const height = [...drawn].reduce((sum, row) => sum + row.getBoundingClientRect().height, 0) / drawn.length;
    if (!(height > 0)) return undefined;
    // The rows are seen before the length of the list is reckoned, so that neither waits for the other.
    const frame = requestAnimationFrame(() => {
      goal.current = here();
      setMeasured(height);
    });
    return () => cancelAnimationFrame(frame);
  }, [width]);

  const goTo = (next: Goal) => {
    const around = stretchAround(next.place, length, total).from;
    if (next.beyond === undefined && next.place >= from && next.place < from + length) reach(next);
    else if (around !== from) {
      goal.current = next;
      setBegin(around);
    }
  };
  const settle = () => {
    const { startIndex, endIndex } = rows.range ?? {};
    if (startIndex === undefined || endIndex === undefined) return;
    if (isOver({ from, length }, from + startIndex, from + endIndex, total)) goTo(here());
  };
  /** To be told that the region was scrolled. */
  const scrolled = () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => latest.current(), rest);
  };
  const latest = useRef(settle);
  latest.current = settle;
  useLayoutEffect(() => () => clearTimeout(timer.current), []);

  return { rows, from, rowHeight, goTo, scrolled };
}
