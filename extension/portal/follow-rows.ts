import { every, extensionGone, later } from './life.ts';
import { isUncovered, nameOf, placeOfRow, tableRows, tenantOf } from './rows.ts';
import { whileSeen } from './while-seen.ts';

/** A customer's row with where it is on the screen now, in pixels. */
export interface PlacedRow {
  readonly tenant: string;
  readonly name: string;
  readonly top: number;
  readonly right: number;
}

/** The rows of a list, followed while the tab is visible. */
export interface RowSource {
  /** Calls back with the rows whenever they have moved or changed; returns a function that stops it. */
  readonly follow: (moved: (rows: readonly PlacedRow[]) => void) => () => void;
  /** Whether the row at this place is still this customer's. */
  readonly isStill: (row: PlacedRow) => boolean;
}

/**
 * How often the tables are looked for again, and how long marks follow every frame after the reader has moved
 * something, in milliseconds.
 */
const lookEvery = 2000;
const followFor = 300;
/** No window shows more rows than this. */
const mostMarks = 100;

const moving = ['scroll', 'wheel', 'resize', 'keydown', 'pointerup'] as const;

/**
 * Follows the rows of the portal's lists: their places while the reader scrolls, their customers when the page changes.
 */
export function followRows(own: () => Element | undefined): RowSource {
  const visible = new Set<Element>();
  const isStill = ({ tenant }: PlacedRow) => [...visible].some((row) => tenantOf(row) === tenant);

  const follow = (moved: (rows: readonly PlacedRow[]) => void): (() => void) => {
    const stop = new AbortController();
    const covered = new Set<Element>();
    let until = 0;
    let told: readonly PlacedRow[] = [];

    const tell = (rows: readonly PlacedRow[]) => {
      if (JSON.stringify(rows) !== JSON.stringify(told)) moved(rows);
      told = rows;
    };
    const place = () => {
      const rows = [...visible].flatMap((row) => {
        const tenant = tenantOf(row);
        const spot = tenant && !covered.has(row) && placeOfRow(row);
        return spot ? [{ tenant, name: nameOf(row), ...spot }] : [];
      });
      tell(rows.sort((one, other) => one.top - other.top).slice(0, mostMarks));
    };
    /** A row that now shows another customer loses its mark at once; the new one appears when the page is drawn. */
    const changed = () => {
      tell(told.filter(isStill));
      requestAnimationFrame(() => later(0, place));
    };
    const uncover = () => {
      covered.clear();
      for (const row of visible) {
        const spot = placeOfRow(row);
        if (spot && !isUncovered(row, spot, own())) covered.add(row);
      }
      place();
    };
    const changes = new MutationObserver(changed);
    const sights = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? visible.add(target) : visible.delete(target);
      uncover();
    });
    const look = () => {
      const rows = tableRows(document, own());
      for (const row of visible) if (!row.isConnected) visible.delete(row);
      sights.disconnect();
      changes.disconnect();
      for (const row of rows) sights.observe(row);
      for (const body of new Set(rows.map(({ parentElement }) => parentElement)))
        if (body) changes.observe(body, { subtree: true, attributeFilter: ['id'] });
    };
    const closely = () => {
      place();
      if (performance.now() < until) requestAnimationFrame(closely);
      else uncover();
    };
    const start = () => {
      const resting = performance.now() >= until;
      until = performance.now() + followFor;
      if (resting) requestAnimationFrame(closely);
    };
    const life = AbortSignal.any([extensionGone, stop.signal]);
    life.addEventListener('abort', () => visible.clear());
    whileSeen(life, (signal) => {
      for (const type of moving) addEventListener(type, start, { capture: true, passive: true, signal });
      every(lookEvery, look, signal);
      signal.addEventListener('abort', () => {
        sights.disconnect();
        changes.disconnect();
      });
      look();
      // Rows can show other customers after the tab was hidden.
      place();
    });
    return () => stop.abort();
  };
  return { follow, isStill };
}
