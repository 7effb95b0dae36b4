import { isHandedOver } from '../../address/handover.ts';
import { copy } from './copy.ts';
import { pageAt } from './next-page.ts';
import { areRulesAtWork, rulesAtWork } from './rules-at-work.ts';
import { arrive, besidePage, check, follow, open } from './turn-pages.ts';

/**
 * Answers questions in place, without a reload. Nearly everything leads to a page of its own, which is fetched and shown
 * here, with the checks answered and the answers kept that its address says beside it. What it takes to work a state out
 * by the rules (another day, the parts in which something is filled in) is fetched when the reader is about to need it.
 * Should anything fail, links stay links.
 */
const tree = document.querySelector<HTMLElement>('#tree');

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Whether this is the page that stands in for those of the tree that the device does not have. */
const isUndrawn = ({ dataset }: HTMLElement): boolean =>
  dataset.drawn === 'no' && location.pathname.startsWith(`${dataset.base}${dataset.locale}/decide/`);

/** What a state has to be worked out for. */
const needsRules =
  '[data-another-day] input, .part :is(input, select, textarea), .scripted > summary, [data-instead] .worked-out > summary';

function prepare(root: HTMLElement, target: Element): void {
  const link = target.closest<HTMLAnchorElement>('a[data-step]');
  const ignored = () => undefined;
  if (target.closest(needsRules)) rulesAtWork(root).catch(ignored);
  else if (areRulesAtWork()) return;
  else if (link?.dataset.answer) pageAt(link.href).catch(ignored);
  else if (link?.search || target.closest('[data-check]')) besidePage().catch(ignored);
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
    if (button) void copy(button, async (locale) => (await import('./pass-on.ts')).passOn(root, locale));
    if (target.closest('[data-print]')) print();
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.check) void check(root, target);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void rulesAtWork(root).then((rules) => rules.showDay(event.target as HTMLFormElement));
  });
  addEventListener('popstate', () => {
    arrive(root).catch(() => location.reload());
  });
  // The rules may have moved since the page was built, and without a network the device may have no copy of the page.
  const { nextEdition } = root.dataset;
  const isOver = nextEdition !== undefined && new Date().toISOString().slice(0, 10) >= nextEdition;
  const work = () => rulesAtWork(root).then(() => undefined);
  const isToBeWorkedOut = isHandedOver() || isOver || isUndrawn(root);
  const begun = isToBeWorkedOut ? work() : open(root).catch(work);
  void begun.catch(() => undefined).then(() => delete document.documentElement.dataset.working);
}

if (tree) {
  listen(tree);
  if (parent !== window) void import('./embedded.ts').then(({ talk }) => talk(tree));
}
