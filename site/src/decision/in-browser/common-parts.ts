import { find, findAll, readMark, setMark, treeHere } from '../marks.ts';
import { pageAt } from './next-page.ts';

/** The page with what many answers have in common, in the language of this one. */
function commonPage(): Promise<Document> {
  const here = treeHere();
  return pageAt(`${readMark(here, 'base')}${readMark(here, 'locale')}/checks/`);
}

/**
 * Puts what a page has in common with others into its places, as it is on the page where all of it is.
 * @throws Error when that page could not be fetched; the places then stay as they are
 */
export async function fillCommonParts(tree: HTMLElement | null): Promise<void> {
  if (!tree || !find(tree, 'from')) return;
  const page = await commonPage();
  for (const place of findAll(tree, 'from')) {
    const names = readMark(place, 'from')?.split(' ') ?? [];
    const parts = names
      .flatMap((name) => page.getElementById(name) ?? [])
      .map((part) => part.cloneNode(true) as Element);
    for (const part of parts) {
      find(part, 'alone')?.remove();
      place.append(...part.childNodes);
    }
    setMark(place, 'from', undefined);
  }
}

/** The answers that failed checks lead to. */
export async function failedCheckAnswers(): Promise<HTMLTemplateElement | undefined> {
  return find<HTMLTemplateElement>(await commonPage(), 'failed-checks') ?? undefined;
}
