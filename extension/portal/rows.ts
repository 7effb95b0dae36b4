import { textOf } from './deep.ts';
import { viewOf } from './page-view.ts';

/** A row of the portal's lists that is one customer's. */
export interface CustomerRow {
  readonly tenant: string;
  readonly name: string;
  readonly element: Element;
}

const guid = /^row-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Whose row this is now: the portal fills the same row anew when it turns a page, sorts or searches. */
export const tenantOf = (row: Element): string | undefined => guid.exec(row.id)?.[1]?.toLowerCase();

const nameIn = (row: Element): string => {
  const header = row.querySelector('th[id^="cell-"], th[scope="row"]') ?? row.querySelector('td');
  return header ? textOf(header) : '';
};

/** Every customer's row on the page, in its order; a placeholder is nobody's. */
export function customerRows(page: Document, own: Element | undefined): readonly CustomerRow[] {
  return viewOf(page, own).elements.flatMap((element) => {
    const tenant = element.localName === 'tr' ? tenantOf(element) : undefined;
    return tenant ? [{ tenant, name: nameIn(element), element }] : [];
  });
}

/** The place of a row on the screen; nothing when it can't be seen, or something of the page lies over it. */
export function placeOfRow(
  row: Element,
  own: Element | undefined,
): { readonly top: number; readonly right: number } | undefined {
  const { top, right, height, width } = row.getBoundingClientRect();
  const [x, y] = [Math.min(right, innerWidth) - 24, top + height / 2];
  if (width === 0 || y < 0 || y > innerHeight) return undefined;
  let outer: Element = row;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode()) outer = root.host;
  const [seen] = document.elementsFromPoint(x, y).filter((element) => element !== own);
  return seen && (outer.contains(seen) || seen.contains(outer)) ? { top: y, right: x } : undefined;
}
