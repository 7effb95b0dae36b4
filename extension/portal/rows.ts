import { elementsOf, textOf } from './deep.ts';
import { isWithin, localNameOf } from './unclobbered.ts';

const guid = /^row-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * The customer's id of a row as it is now: the portal reuses the same row when it changes the page, sorts or searches.
 */
export const tenantOf = (row: Element): string | undefined => guid.exec(row.id)?.[1]?.toLowerCase();

/** The name in a row: its header cell, otherwise its first. */
export function nameOf(row: Element): string {
  const header = row.querySelector('th') ?? row.querySelector('td');
  return header ? textOf(header) : '';
}

/** Every row of every table on the page that shows a customer, or can show one later. */
export const tableRows = (page: Document, own: Element | undefined): readonly Element[] =>
  elementsOf(page, own).filter((element) => localNameOf(element) === 'tr' && element.id.startsWith('row-'));

/** The outermost element around a row that is in the document itself rather than in a shadow root. */
function outermost(row: Element): Element {
  let outer = row;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode()) outer = root.host;
  return outer;
}

/** The place on the screen of a mark next to a row. Returns undefined outside the window. */
export function placeOfRow(row: Element): { readonly top: number; readonly right: number } | undefined {
  const { top, right, height, width } = row.getBoundingClientRect();
  const place = { top: Math.round(top + height / 2), right: Math.round(Math.min(right, innerWidth) - 24) };
  return width > 0 && place.top > 0 && place.top < innerHeight ? place : undefined;
}

/**
 * Whether no part of the page covers a row at a place. Too slow for every frame, as it makes the browser lay the page
 * out.
 */
export function isUncovered(row: Element, { top, right }: { top: number; right: number }, own: Element | undefined) {
  const outer = outermost(row);
  const [seen] = document.elementsFromPoint(right, top).filter((element) => element !== own);
  return seen !== undefined && (isWithin(seen, outer) || isWithin(outer, seen));
}
