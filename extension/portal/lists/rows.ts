import { elementsOf, textOf } from '../dom/deep.ts';
import { customerOfRow } from '../dom/page-view.ts';
import { idOf, isWithin, localNameOf, typeOf } from '../dom/unclobbered.ts';

/**
 * The customer's id of a row as it is now: the portal reuses the same row when it changes the page, sorts or searches.
 */
export const tenantOf = (row: Element): string | undefined => customerOfRow(idOf(row));

/** The name in a row: its header cell, otherwise its first. */
export function nameOf(row: Element): string {
  const header = row.querySelector('th') ?? row.querySelector('td');
  return header ? textOf(header) : '';
}

/** Every row of every table on the page that shows a customer, or can show one later. */
export const tableRows = (page: Document, own: Element | undefined): readonly Element[] =>
  elementsOf(page, own).filter((element) => localNameOf(element) === 'tr' && element.id.startsWith('row-'));

/** The names of the customers in the rows of the page's tables, by tenant. */
export const namesInRows = (page: Document): ReadonlyMap<string | undefined, string> =>
  new Map(tableRows(page, undefined).map((row) => [tenantOf(row), nameOf(row)]));

/** The outermost element around a row that is in the document itself rather than in a shadow root. */
function outermost(row: Element): Element {
  let outer = row;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode()) outer = root.host;
  return outer;
}

/** The place of something in a row: its middle, in pixels of the window. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** The end of a row at which a mark covers nothing of it. */
export type End = 'start' | 'end';

/** How wide and how high a mark is, and how far from the edge of its row, in pixels. */
const markSize = 24;
const fromEdge = 4;

/** The place of a mark at one end of a row. Returns undefined outside the window. */
export function placeInRow(row: Element, end: End): Place | undefined {
  const { left, top, right, height, width } = row.getBoundingClientRect();
  const inset = fromEdge + markSize / 2;
  const x = end === 'end' ? Math.min(right, innerWidth) - inset : Math.max(left, 0) + inset;
  const place = { left: Math.round(x), top: Math.round(top + height / 2) };
  return width > 0 && place.top > 0 && place.top < innerHeight ? place : undefined;
}

/** The boxes of everything in a row that can be read or pressed. */
function boxesIn(row: Element): readonly DOMRect[] {
  const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const boxes: DOMRect[] = [];
  const range = document.createRange();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (typeOf(node) === 3) range.selectNodeContents(node);
    else if (/^(?:button|input|select|img|svg)$|-/.test(localNameOf(node as Element))) range.selectNode(node);
    else continue;
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

/**
 * The end of a row at which a mark covers nothing of it. Returns undefined when there is none. Too slow for every
 * frame, as it makes the browser lay the page out.
 */
export function freeEndOf(row: Element): End | undefined {
  const boxes = boxesIn(row).filter(({ width }) => width > 0);
  const reach = markSize / 2;
  return (['end', 'start'] as const).find((end) => {
    const place = placeInRow(row, end);
    return (
      place &&
      !boxes.some(
        (box) =>
          box.right > place.left - reach &&
          box.left < place.left + reach &&
          box.bottom > place.top - reach &&
          box.top < place.top + reach,
      )
    );
  });
}

/** Whether a point of the window is in a row. */
export function isInRow(row: Element, x: number, y: number): boolean {
  const { left, top, right, bottom } = row.getBoundingClientRect();
  return left <= x && x < right && top <= y && y < bottom;
}

/**
 * Whether no part of the page covers a row at a place. Too slow for every frame, as it makes the browser lay the page
 * out.
 */
export function isUncovered(row: Element, { left, top }: Place, own: Element | undefined) {
  const outer = outermost(row);
  const [seen] = document.elementsFromPoint(left, top).filter((element) => element !== own);
  return seen !== undefined && (isWithin(seen, outer) || isWithin(outer, seen));
}
