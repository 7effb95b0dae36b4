import type { Known } from 'rules';
import { keepInLanguages } from '../../address/query.ts';
import { queryBeside } from '../../address/query-beside.ts';
import { saidBeside } from './said-beside.ts';

/** Lets everything on the page that leads on, or is passed on, keep what the address says beside the page. */
export function carryOn(tree: HTMLElement, said: Known): void {
  const links = tree.querySelector('main.start') ? '.answers a' : 'a[data-step]:not(.start-again a)';
  for (const link of tree.querySelectorAll<HTMLAnchorElement>(links)) {
    link.dataset.built ??= link.search;
    const { kept, checked } = saidBeside(link.dataset.built) ?? {};
    link.search = queryBeside({}, { ...said, ...kept, ...checked });
  }
  for (const button of tree.querySelectorAll<HTMLElement>('[data-address]'))
    button.dataset.address = button.dataset.address?.replace(/\?.*/, '') + queryBeside({}, said);
  // What was copied before belongs to the state before.
  tree.querySelector('.share .by-hand')?.remove();
  tree.querySelector('.share .copied')?.replaceChildren();
  keepInLanguages();
}
