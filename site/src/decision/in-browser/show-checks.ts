import type { Known } from 'rules';
import { showInstead, showOwn } from './show-instead.ts';

/** Ticks off the steps that the relationship covers, and shows the one that a customer still has to take. */
function tick(tree: HTMLElement, { relationship, mca }: Known): void {
  for (const step of tree.querySelectorAll<HTMLElement>('.steps > li')) {
    const { doneWith, onlyUnaccepted } = step.dataset;
    if (onlyUnaccepted) step.hidden = mca !== 'not-accepted';
    if (!doneWith) continue;
    const isDone = relationship !== undefined && doneWith.split(' ').includes(relationship);
    step.toggleAttribute('data-done', isDone);
    const sign = step.querySelector<HTMLElement>('.done');
    if (sign) sign.hidden = !isDone;
  }
}

/** Shows each check as it is answered; the outcome that the first failing one leads to is returned. */
function answer(tree: HTMLElement, checked: Known): string | undefined {
  let instead: string | undefined;
  for (const select of tree.querySelectorAll<HTMLSelectElement>('[data-check]')) {
    select.value = checked[select.dataset.check as keyof Known] ?? '';
    const { then: state = '', says, instead: other } = select.selectedOptions[0]?.dataset ?? {};
    instead ??= other;
    const check = select.closest('li');
    const [sign, sentence] = check?.querySelectorAll('p > span') ?? [];
    if (!check || !sign || !sentence) continue;
    check.dataset.state = state;
    sign.textContent = select.closest('ul')?.dataset[state] ?? '';
    if (says !== undefined) sentence.textContent = says;
  }
  return instead;
}

/**
 * Shows the page of an answer with its checks answered: what follows from each value is in the page. Returns what there
 * is to say when that makes it another answer than before.
 */
export function showChecks(tree: HTMLElement, checked: Known): string | undefined {
  const main = tree.querySelector<HTMLElement>('main');
  const instead = tree.querySelector<HTMLTemplateElement>('.instead');
  if (!main || !instead) return undefined;
  const before = main.dataset.outcome;
  main.dataset.own ??= before;
  showOwn();
  tick(tree, checked);
  const outcome = answer(tree, checked);
  const other = outcome && instead.content.querySelector<HTMLElement>(`[data-outcome="${outcome}"]`);
  if (other) showInstead(tree, other);
  main.toggleAttribute('data-instead', Boolean(other));
  main.dataset.outcome = other ? outcome : main.dataset.own;
  return main.dataset.outcome === before ? undefined : (other || instead).dataset.changed;
}
