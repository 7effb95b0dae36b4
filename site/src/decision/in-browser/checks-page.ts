import { checksAddress } from '../../address/checks-address.ts';
import { find, findAll, readMark, setMark, treeHere } from '../marks.ts';
import { pageAt } from './next-page.ts';

/**
 * The checks page, in the language of an answer.
 * @throws Error when it could not be fetched
 */
export const checksPage = (tree: HTMLElement): Promise<Document> => pageAt(checksAddress(tree.dataset));

/** Copies the attributes of another element that this one lacks. */
function takeMarks(element: Element, from: Element | null | undefined): void {
  for (const { name, value } of from?.attributes ?? [])
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
}

/**
 * Puts the parts that an answer shares with others into their places, from the checks page.
 * @throws Error when that page could not be fetched; the places then stay as they are
 */
export async function fillSharedParts(tree: HTMLElement | null): Promise<void> {
  if (!tree || !find(tree, 'from')) return;
  const page = await checksPage(tree);
  const part = (name = '') => page.getElementById(name);
  takeMarks(tree, treeHere(page));
  for (const select of findAll<HTMLSelectElement>(tree, 'like')) {
    const like = part(readMark(select, 'like'))?.querySelector('select');
    takeMarks(select, like);
    for (const option of select.options) takeMarks(option, like?.querySelector(`[value="${option.value}"]`));
  }
  for (const place of findAll(tree, 'from')) {
    for (const name of readMark(place, 'from')?.split(' ') ?? [])
      place.append(...(part(name)?.cloneNode(true).childNodes ?? []));
    setMark(place, 'from', undefined);
  }
}
