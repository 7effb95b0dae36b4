import { every, extensionGone, later } from '../life.ts';
import { whileSeen } from '../while-seen.ts';
import {
  type End,
  freeEndOf,
  isInRow,
  isUncovered,
  nameOf,
  type Place,
  placeInRow,
  tableRows,
  tenantOf,
} from './rows.ts';

/** A customer's row with the middle of its mark on the screen now. */
export interface PlacedRow extends Place {
  readonly tenant: string;
  readonly name: string;
  /** Whether the pointer or the focus is in the row. */
  readonly isNear: boolean;
}

/** The rows of a list, followed while the tab is visible. */
export interface RowSource {
  /** Calls back with the rows whenever they have moved or changed. Returns a function that stops it. */
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
    /** The end of each row that has room for a mark, where nothing of the page covers it. */
    const ends = new Map<Element, End>();
    let near: Element | undefined;
    let until = 0;
    let told: readonly PlacedRow[] = [];

    const tell = (rows: readonly PlacedRow[]) => {
      if (JSON.stringify(rows) !== JSON.stringify(told)) moved(rows);
      told = rows;
    };
    const place = () => {
      const rows = [...visible].flatMap((row) => {
        const tenant = tenantOf(row);
        const end = ends.get(row);
        const spot = tenant && end && placeInRow(row, end);
        return spot ? [{ tenant, name: nameOf(row), isNear: row === near, ...spot }] : [];
      });
      tell(rows.sort((one, other) => one.top - other.top).slice(0, mostMarks));
    };
    /** A row that now shows another customer loses its mark at once; the new one appears when the page is drawn. */
    const changed = () => {
      tell(told.filter(isStill));
      requestAnimationFrame(() => later(0, measure));
    };
    const measure = () => {
      ends.clear();
      for (const row of visible) {
        const end = freeEndOf(row);
        const spot = end && placeInRow(row, end);
        if (spot && isUncovered(row, spot, own())) ends.set(row, end);
      }
      place();
    };
    const changes = new MutationObserver(changed);
    const sights = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? visible.add(target) : visible.delete(target);
      measure();
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
      else measure();
    };
    const start = () => {
      const resting = performance.now() >= until;
      until = performance.now() + followFor;
      if (resting) requestAnimationFrame(closely);
    };
    const approach = (x: number, y: number) => {
      const row = [...visible].find((each) => isInRow(each, x, y));
      if (row === near) return;
      near = row;
      place();
    };
    const life = AbortSignal.any([extensionGone, stop.signal]);
    life.addEventListener('abort', () => visible.clear());
    whileSeen(life, (signal) => {
      for (const type of moving) addEventListener(type, start, { capture: true, passive: true, signal });
      const listening = { capture: true, passive: true, signal };
      addEventListener('pointermove', ({ clientX, clientY }) => approach(clientX, clientY), listening);
      addEventListener(
        'focusin',
        (event) => {
          const [within] = event.composedPath();
          if (!(within instanceof Element) || within === own()) return;
          const { left, top } = within.getBoundingClientRect();
          approach(left + 1, top + 1);
        },
        listening,
      );
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
