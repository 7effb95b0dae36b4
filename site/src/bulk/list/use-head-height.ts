import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How far down the rows of a table begin, below its headers; nothing where these are not seen. */
export function useHeadHeight(body: RefObject<HTMLTableSectionElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const { current: rows } = body;
    const head = rows?.previousElementSibling;
    if (!rows || !head) return undefined;
    const observer = new ResizeObserver(() => setHeight(rows.offsetTop));
    observer.observe(head);
    setHeight(rows.offsetTop);
    return () => observer.disconnect();
  }, []);
  return height;
}
