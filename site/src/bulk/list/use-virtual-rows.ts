import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Which rows of a long list are near the part that is seen, and where each begins. */
export type VirtualRows = Virtualizer<HTMLElement, HTMLTableRowElement>;

type Options = Pick<
  VirtualizerOptions<HTMLElement, HTMLTableRowElement>,
  'count' | 'getItemKey' | 'estimateSize' | 'paddingStart' | 'scrollPaddingStart' | 'overscan'
>;

/** A row's height to the fraction of a pixel, as many of them are added up. */
const heightOf = (row: HTMLTableRowElement, entry: ResizeObserverEntry | undefined): number =>
  entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height;

/** Follows how large the region is. On paper it is as high as the rows that it holds, which must not call for more of them. */
const observeSize: typeof observeElementRect = (rows, tell) =>
  observeElementRect(rows, (size) => {
    if (!matchMedia('print').matches) tell(size);
  });

/** Follows how far a region is scrolled, and has the rows drawn anew when others come near. */
export function useVirtualRows(region: RefObject<HTMLElement | null>, wanted: Options): VirtualRows {
  const [, redraw] = useReducer((drawn: number, _: VirtualRows) => drawn + 1, 0);
  /** Where the region was scrolled to when the rows were last drawn, and before that. */
  const drawn = useRef({ at: 0, before: 0 });
  const options = {
    ...wanted,
    getScrollElement: () => region.current,
    observeElementRect: observeSize,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement: heightOf,
    onChange: redraw,
  };
  const [rows] = useState((): VirtualRows => {
    const made: VirtualRows = new Virtualizer(options);
    // A row above those seen that turns out higher must not push them down. After a leap there are none that anybody
    // has seen before, and to reckon anew for each row would take long.
    made.shouldAdjustScrollPositionOnItemSizeChange = ({ start }) => {
      const { at, before } = drawn.current;
      return start < (made.scrollOffset ?? 0) && Math.abs(at - before) < (made.scrollRect?.height ?? 0);
    };
    return made;
  });
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    rows._willUpdate();
    const at = rows.scrollOffset ?? 0;
    if (at !== drawn.current.at || !rows.isScrolling) drawn.current = { at, before: drawn.current.at };
  });
  return rows;
}
