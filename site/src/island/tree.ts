import { isHandedOver } from './handover.ts';

/**
 * Answers questions in place, without a reload. This small part only listens; what it takes to draw the next state is
 * fetched when the reader is about to need it. Should that fail, links stay links.
 */
const tree = document.querySelector<HTMLElement>('#tree');

type InPlace = typeof import('./answer-in-place.tsx');
let fetched: Promise<InPlace> | undefined;

function prepared(root: HTMLElement): Promise<InPlace> {
  fetched ??= import('./answer-in-place.tsx').then(async (inPlace) => {
    await inPlace.begin(root);
    return inPlace;
  });
  return fetched;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Whether this is the page that stands in for those of the tree that the device does not have. */
const isUndrawn = ({ dataset }: HTMLElement): boolean =>
  dataset.drawn === 'no' && location.pathname.startsWith(`${dataset.base}${dataset.locale}/decide/`);

function listen(root: HTMLElement): void {
  const prepare = () => void prepared(root).catch(() => undefined);
  for (const sign of ['pointerover', 'focusin', 'touchstart']) {
    root.addEventListener(sign, prepare, { once: true, passive: true });
  }
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[data-step]');
    if (link && isPlainClick(event)) {
      event.preventDefault();
      prepared(root).then(
        (inPlace) => inPlace.follow(link),
        () => location.assign(link.href),
      );
    }
    const copy = target.closest<HTMLElement>('[data-copy]');
    if (copy) void prepared(root).then((inPlace) => inPlace.copy(copy));
    if (target.closest('[data-print]')) print();
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.check)
      void prepared(root).then((inPlace) => inPlace.check(target));
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void prepared(root).then((inPlace) => inPlace.showDay(event.target as HTMLFormElement));
  });
  addEventListener('popstate', () => {
    prepared(root).then(
      (inPlace) => inPlace.showAddress(),
      () => location.reload(),
    );
  });
  // A query says what no page of its own can, the rules may have moved since the page was built, and without a network
  // the device may have no copy of the page: worked out here.
  const { nextEdition } = root.dataset;
  const isOver = nextEdition !== undefined && new Date().toISOString().slice(0, 10) >= nextEdition;
  if (location.search !== '' || isHandedOver() || isOver || isUndrawn(root)) prepare();
}

if (tree) listen(tree);
