import { find, findAll, readMark, setMark, treeHere } from '../marks.ts';
import { pageAt } from './next-page.ts';

/** The page with what many answers have in common, in the language of this one. */
function commonPage(): Promise<Document> {
  const here = treeHere();
  return pageAt(`${readMark(here, 'base')}${readMark(here, 'locale')}/checks/`);
}

/** Takes over the marks of an element, where there is none of the name yet. */
function takeMarks(element: Element, from: Element | null | undefined): void {
  for (const { name, value } of from?.attributes ?? [])
    if (name.startsWith('data-') && !element.hasAttribute(name)) element.setAttribute(name, value);
}

/** Puts the parts that a place names into it. */
function fill(place: HTMLElement, page: Document): void {
  for (const name of readMark(place, 'from')?.split(' ') ?? []) {
    const part = page.getElementById(name)?.cloneNode(true) as Element | undefined;
    if (!part) continue;
    find(part, 'alone')?.remove();
    place.append(...(part instanceof HTMLTemplateElement ? part.content : part).childNodes);
  }
  setMark(place, 'from', undefined);
}

/**
 * Puts what a page has in common with others into its places, as it is on the page where all of it is.
 * @throws Error when that page could not be fetched; the places then stay as they are
 */
export async function fillCommonParts(tree: HTMLElement | null): Promise<void> {
  if (!tree || !find(tree, 'from')) return;
  const page = await commonPage();
  takeMarks(tree, treeHere(page));
  for (const element of findAll(tree, 'like')) {
    const like = page.getElementById(readMark(element, 'like') ?? '')?.querySelector('select');
    takeMarks(element, like);
    for (const [index, option] of [...element.children].entries()) takeMarks(option, like?.children[index]);
  }
  for (const place of findAll(tree, 'from')) fill(place, page);
}

/** The answers that failed checks lead to. */
export async function failedCheckAnswers(): Promise<HTMLTemplateElement | undefined> {
  return find<HTMLTemplateElement>(await commonPage(), 'failed-checks') ?? undefined;
}
