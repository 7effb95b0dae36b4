import { find, findAll, readMark, setMark, treeHere } from '../marks.ts';
import { pageAt } from './next-page.ts';

/**
 * The page with what many answers have in common, in the language of this one.
 * @throws Error when it could not be fetched
 */
export function commonPage(): Promise<Document> {
  const here = treeHere();
  return pageAt(`${readMark(here, 'base')}${readMark(here, 'locale')}/checks/`);
}

/** Takes over what another element has and this one has not. */
function takeMarks(element: Element, from: Element | null | undefined): void {
  for (const { name, value } of from?.attributes ?? [])
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
}

/**
 * Puts what a page has in common with others into its places, as it is on the page where all of it is.
 * @throws Error when that page could not be fetched; the places then stay as they are
 */
export async function fillCommonParts(tree: HTMLElement | null): Promise<void> {
  if (!tree || !find(tree, 'from')) return;
  const page = await commonPage();
  const part = (name = '') => page.getElementById(name);
  takeMarks(tree, treeHere(page));
  for (const select of findAll<HTMLSelectElement>(tree, 'like')) {
    const like = part(readMark(select, 'like'))?.querySelector('select');
    takeMarks(select, like);
    const options = [...(like?.options ?? [])];
    for (const option of select.options)
      takeMarks(
        option,
        options.find(({ value }) => value === option.value),
      );
  }
  for (const place of findAll(tree, 'from')) {
    for (const name of readMark(place, 'from')?.split(' ') ?? [])
      place.append(...(part(name)?.cloneNode(true).childNodes ?? []));
    setMark(place, 'from', undefined);
  }
}
