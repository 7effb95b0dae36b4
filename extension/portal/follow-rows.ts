import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type CustomerRow, customerRows, placeOfRow, tenantOf } from './rows.ts';

/** A customer's row with where it is on the screen now. */
interface PlacedRow extends Omit<CustomerRow, 'element'> {
  readonly top: number;
  readonly right: number;
}

/** How often the rows are looked for anew, and how long they are followed closely after the reader has moved something. */
const lookEvery = 1000;
const followFor = 500;

const moving = ['scroll', 'wheel', 'resize', 'keydown', 'pointerup', 'click'] as const;

/** Follows the rows of the portal's lists: their places while the reader scrolls, their customers when the page changes. */
export function followRows(ctx: ContentScriptContext, own: () => Element | undefined) {
  let rows: readonly CustomerRow[] = [];
  const isStill = ({ tenant }: { tenant: string }) =>
    rows.some((row) => row.tenant === tenant && tenantOf(row.element) === tenant);

  const follow = (moved: (rows: readonly PlacedRow[]) => void): (() => void) => {
    const stop = new AbortController();
    let until = 0;
    let told = '';
    const observer = new MutationObserver(() => place());
    const place = () => {
      const placed = rows.flatMap(({ tenant, name, element }) => {
        const spot = tenantOf(element) === tenant && placeOfRow(element, own());
        return spot ? [{ tenant, name, ...spot }] : [];
      });
      const text = JSON.stringify(placed);
      if (text !== told) moved(placed);
      told = text;
    };
    const look = () => {
      if (document.hidden) return;
      rows = customerRows(document, own());
      observer.disconnect();
      for (const root of new Set(rows.map(({ element }) => element.parentElement)))
        if (root) observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
      place();
    };
    const closely = () => {
      place();
      if (performance.now() < until) requestAnimationFrame(closely);
    };
    const start = () => {
      const resting = performance.now() >= until;
      until = performance.now() + followFor;
      if (resting) requestAnimationFrame(closely);
    };
    for (const type of moving)
      addEventListener(type, start, {
        capture: true,
        passive: true,
        signal: AbortSignal.any([ctx.signal, stop.signal]),
      });
    const timer = ctx.setInterval(look, lookEvery);
    look();
    return () => {
      stop.abort();
      observer.disconnect();
      clearInterval(timer);
    };
  };
  return { follow, isStill };
}
