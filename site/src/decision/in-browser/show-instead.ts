/** Each part of the page that was taken out, behind what was put in its place. */
let exchanged: readonly (readonly [shown: ChildNode, own: Element])[] = [];
let ownTitle = '';

/** What an answer in another's place has no use for. */
const ofOwnOnly = '.part:has(> .composer), [aria-labelledby=warnings], [aria-labelledby=alternatives]';

function exchange(own: Element | null, shown: ChildNode | null): typeof exchanged {
  if (!own || !shown) return [];
  own.replaceWith(shown);
  return [[shown, own]];
}

/** The statements that the other answer rests on: those of the page that still bear on it, and its own. */
function sourcesOf(own: Element | null, other: HTMLElement): Element | null {
  const sources = own?.cloneNode(true) as Element | undefined;
  const ids = other.dataset.sources?.split(' ') ?? [];
  const items = [...(sources?.querySelectorAll('li') ?? []), ...other.querySelectorAll('.sources > li')];
  const bearing = items.filter((item) => ids.includes(item.querySelector('.number')?.textContent ?? ''));
  sources?.querySelector('summary')?.replaceChildren(other.dataset.sourcesTitle ?? '');
  sources?.querySelector('ul')?.replaceChildren(...bearing);
  return sources ?? null;
}

/** What was worked out for the page's own answer is empty until it is worked out for the other. */
function emptied(part: HTMLElement): typeof exchanged {
  if (part.parentElement instanceof HTMLDetailsElement) part.parentElement.open = false;
  return exchange(part, part.cloneNode() as ChildNode);
}

/** Puts the page's own answer back in its place. */
export function showOwn(): void {
  // What was exchanged on a page that was left since is gone with it.
  if (exchanged.some(([shown]) => shown.isConnected)) document.title = ownTitle;
  for (const [shown, own] of exchanged) shown.replaceWith(own);
  exchanged = [];
}

/** Shows another answer in the place of the page's own, from what the page holds of it. */
export function showInstead(tree: HTMLElement, held: HTMLElement): void {
  const other = document.importNode(held, true);
  ownTitle = document.title;
  document.title = other.dataset.title ?? '';
  const sources = tree.querySelector('.more-sources');
  exchanged = [
    ...exchange(tree.querySelector('.answer'), other.querySelector('.answer')),
    ...exchange(tree.querySelector('main > [aria-labelledby=steps]'), other.querySelector('[aria-labelledby=steps]')),
    ...exchange(sources, sourcesOf(sources, other)),
    ...[...tree.querySelectorAll<HTMLElement>('.worked-out > .part')].flatMap(emptied),
    ...[...tree.querySelectorAll(ofOwnOnly)].flatMap((part) => exchange(part, document.createComment(''))),
  ];
}
