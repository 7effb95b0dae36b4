import type { CheckedFact, Known } from 'rules';
import { find, findAll, marked, readMark, setMark } from '../marks.ts';

/** What an answer put in place of the page's own has taken out of it. */
interface Exchanged {
  readonly title: string;
  readonly elements: readonly (readonly [shown: ChildNode, own: Element])[];
}

const exchanged = new WeakMap<HTMLElement, Exchanged>();

function exchange(own: Element | null, shown: ChildNode | null): Exchanged['elements'] {
  if (!own || !shown) return [];
  own.replaceWith(shown);
  return [[shown, own]];
}

/** Puts the page's own answer back. */
function showOwn(tree: HTMLElement): void {
  const { title, elements = [] } = exchanged.get(tree) ?? {};
  if (title !== undefined) document.title = title;
  for (const [shown, own] of elements) shown.replaceWith(own);
  exchanged.delete(tree);
}

/** The statements of another answer: those of the page that still support it, and its own. */
function sourcesOf(own: Element | null, other: Element): Element | null {
  const sources = own?.cloneNode(true) as HTMLElement | undefined;
  if (!sources) return null;
  const ids = readMark(other, 'sources')?.split(' ') ?? [];
  const items = [...findAll(sources, 'statement'), ...findAll(other, 'statement')];
  find(sources, 'sources-title')?.replaceChildren(readMark(other, 'sources-title') ?? '');
  find(sources, 'statements')?.replaceChildren(
    ...items.filter((item) => ids.includes(readMark(item, 'statement') ?? '')),
  );
  return sources;
}

/** A part that was made for the page's own answer is empty until someone opens it for the other. */
function emptied(part: Element): Exchanged['elements'] {
  part.closest('details')?.removeAttribute('open');
  return exchange(part, part.cloneNode() as ChildNode);
}

/** Shows another answer in place of the page's own, from the template that the page brought along. */
function showOther(tree: HTMLElement, inTemplate: Element): void {
  const other = document.importNode(inTemplate, true);
  const swap = (what: string) => exchange(find(tree, 'exchanged', what), find(other, 'exchanged', what));
  const sources = find(tree, 'exchanged', 'sources');
  const { title } = document;
  document.title = readMark(other, 'title') ?? '';
  const elements = [
    ...exchange(sources, sourcesOf(sources, other)),
    ...swap('answer'),
    ...swap('steps'),
    ...[...findAll(tree, 'exchanged', 'part')].flatMap(emptied),
    ...[...findAll(tree, 'exchanged', 'own')].flatMap((part) => exchange(part, document.createComment(''))),
  ];
  exchanged.set(tree, { title, elements });
}

/** Marks the steps that the relationship covers as done, and shows the one that the customer agreement still needs. */
function tick(tree: HTMLElement, { relationship, mca }: Known): void {
  for (const step of findAll(tree, 'only-with')) step.hidden = readMark(step, 'only-with') !== mca;
  for (const step of findAll(tree, 'done-with')) {
    const isDone = relationship !== undefined && !!readMark(step, 'done-with')?.split(' ').includes(relationship);
    setMark(step, 'done', isDone);
    const sign = find(step, 'done-sign');
    if (sign) sign.hidden = !isDone;
  }
}

/** Shows each check as it is answered. Returns the outcome that the first failed one leads to. */
function showStates(tree: HTMLElement, checked: Known): string | undefined {
  let instead: string | undefined;
  for (const select of findAll<HTMLSelectElement>(tree, 'check')) {
    select.value = checked[readMark(select, 'check') as CheckedFact] ?? '';
    const [option] = select.selectedOptions;
    const state = readMark(option, 'state-then') as 'open' | 'met' | 'failed' | 'warned' | undefined;
    const says = readMark(option, 'says');
    instead ??= readMark(option, 'instead');
    const item = select.closest(marked('state'));
    const sentence = item && find(item, 'check-sentence');
    if (!item || !sentence || !state) continue;
    setMark(item, 'state', state);
    find(item, 'check-state')?.replaceChildren(readMark(item.closest(marked('checks')), state) ?? '');
    if (says !== undefined) sentence.textContent = says;
  }
  return instead;
}

/** Whether the page brought along what follows from each value of its checks. Those drawn in the browser do not. */
export const canShowChecks = (tree: HTMLElement): boolean => find(tree, 'failed-checks') !== null;

/**
 * Shows an answer with its checks answered, from what the page brought along. Returns a sentence when that makes it
 * another answer than before.
 */
export function showChecks(tree: HTMLElement, checked: Known): string | undefined {
  const main = find(tree, 'outcome');
  const template = find<HTMLTemplateElement>(tree, 'failed-checks');
  if (!main || !template) return undefined;
  const before = readMark(main, 'outcome');
  showOwn(tree);
  tick(tree, checked);
  const outcome = showStates(tree, checked);
  const other = outcome === undefined ? null : find(template.content, 'outcome', outcome);
  if (other) showOther(tree, other);
  const after = other ? outcome : readMark(template, 'outcome');
  setMark(main, 'outcome', after);
  return after === before ? undefined : readMark(other ?? template, 'changed');
}
