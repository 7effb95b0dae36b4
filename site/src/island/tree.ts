import { focusHeading, say } from './arrive.ts';
import { copy } from './copy.ts';
import { isHandedOver } from './handover.ts';
import { pageAt, turnTo } from './next-page.ts';

/**
 * Answers questions in place, without a reload. Most answers lead to a page of its own, which is fetched and shown here.
 * What it takes to work a state out (a check, another day, answers kept while an earlier one is changed) is fetched when
 * the reader is about to need it. Should anything fail, links stay links.
 */
const tree = document.querySelector<HTMLElement>('#tree');

type InPlace = typeof import('./answer-in-place.tsx');
let working: Promise<InPlace> | undefined;
/** The address of the page shown, without its fragment. */
let shown = location.pathname + location.search;

function worked(root: HTMLElement): Promise<InPlace> {
  working ??= import('./answer-in-place.tsx').then(async (inPlace) => {
    await inPlace.begin(root);
    return inPlace;
  });
  working.catch(() => {
    working = undefined;
  });
  return working;
}

/** Whether the address has a page of its own, and nothing here was worked out so far. */
const isPage = ({ search }: { readonly search: string }): boolean => search === '' && !working;

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Whether this is the page that stands in for those of the tree that the device does not have. */
const isUndrawn = ({ dataset }: HTMLElement): boolean =>
  dataset.drawn === 'no' && location.pathname.startsWith(`${dataset.base}${dataset.locale}/decide/`);

function show(root: HTMLElement, page: Document): void {
  turnTo(root, page);
  shown = location.pathname + location.search;
  focusHeading();
  say(root.querySelector('main')?.dataset.announced ?? '');
}

async function turn(root: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const page = await pageAt(link.href);
  if ((history.state as { from?: string } | null)?.from === link.href) {
    history.back();
    return;
  }
  history.pushState({ from: location.href }, '', link.pathname);
  show(root, page);
  scrollTo(0, 0);
}

function follow(root: HTMLElement, link: HTMLAnchorElement): void {
  const work = () => worked(root).then((inPlace) => inPlace.follow(link));
  // A page that can't be had, without a network, may still be worked out.
  const followed = isPage(link) ? turn(root, link).catch(work) : work();
  followed.catch(() => location.assign(link.href));
}

async function arrive(root: HTMLElement): Promise<void> {
  if (!isPage(location)) (await worked(root)).showAddress();
  // A link within the page is a step of the history too, but it leads nowhere else.
  else if (location.pathname !== shown) show(root, await pageAt(location.href));
}

/** What a state has to be worked out for. */
const needsWork =
  'a[data-step], [data-check], [data-another-day] input, .part :is(input, select, textarea), .scripted > summary';

function prepare(root: HTMLElement, target: Element): void {
  const link = target.closest<HTMLAnchorElement>('a[data-step]');
  if (link && isPage(link)) {
    if (link.dataset.answer) pageAt(link.href).catch(() => undefined);
  } else if (target.closest(needsWork)) worked(root).catch(() => undefined);
}

function listen(root: HTMLElement): void {
  for (const sign of ['pointerover', 'focusin', 'touchstart'])
    root.addEventListener(sign, ({ target }) => prepare(root, target as Element), { passive: true });
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-step]');
    if (link && isPlainClick(event)) {
      event.preventDefault();
      follow(root, link);
    }
    const button = target.closest<HTMLElement>('[data-copy]');
    if (button) void copy(button, (locale) => worked(root).then((inPlace) => inPlace.passOn(locale)));
    if (target.closest('[data-print]')) print();
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.check)
      void worked(root).then((inPlace) => inPlace.check(target));
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void worked(root).then((inPlace) => inPlace.showDay(event.target as HTMLFormElement));
  });
  addEventListener('popstate', () => {
    arrive(root).catch(() => location.reload());
  });
  // A query says what no page of its own can, the rules may have moved since the page was built, and without a network
  // the device may have no copy of the page: worked out here.
  const { nextEdition } = root.dataset;
  const isOver = nextEdition !== undefined && new Date().toISOString().slice(0, 10) >= nextEdition;
  const isToBeWorkedOut = location.search !== '' || isHandedOver() || isOver || isUndrawn(root);
  const begun = isToBeWorkedOut ? worked(root).catch(() => undefined) : Promise.resolve();
  void begun.then(() => delete document.documentElement.dataset.working);
}

if (tree) {
  listen(tree);
  if (parent !== window) void import('./embedded.ts').then(({ talk }) => talk(tree));
}
