import { type CheckedFact, count, fill, type Known, withStepsLeft } from 'rules';
import { find, findAll, marked, readMark, setMark } from '../marks.ts';

/** What an answer put in place of the page's own has taken out of it. */
interface Exchanged {
  readonly title: string;
  readonly verdict: string | undefined;
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
  const { title, verdict, elements = [] } = exchanged.get(tree) ?? {};
  if (title !== undefined) {
    document.title = title;
    setMark(find(tree, 'verdict') ?? tree, 'verdict', verdict);
  }
  for (const [shown, own] of elements) shown.replaceWith(own);
  exchanged.delete(tree);
}

/** The statements of another answer: those of the page that still support it, and its own. */
function sourcesOf(own: Element | null, other: Element): Element | null {
  const sources = own?.cloneNode(true) as HTMLElement | undefined;
  if (!sources) return null;
  const ids = readMark(other, 'sources')?.split(' ') ?? [];
  find(sources, 'sources-title')?.replaceChildren(readMark(other, 'sources-title') ?? '');
  find(sources, 'statements')?.append(...findAll(other, 'document'));
  for (const document of findAll(sources, 'document')) {
    const [kept = [], left = []] = [true, false].map((isKept) =>
      [...findAll(document, 'statement')].filter((item) => ids.includes(readMark(item, 'statement') ?? '') === isKept),
    );
    for (const item of left) item.remove();
    find(document, 'numbers')?.replaceChildren(kept.map((item) => readMark(item, 'statement')).join(', '));
    if (kept.length === 0) document.remove();
  }
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
  const card = find(tree, 'verdict');
  const verdict = readMark(card, 'verdict');
  document.title = readMark(other, 'title') ?? '';
  if (card) setMark(card, 'verdict', readMark(find(other, 'verdict'), 'verdict'));
  const elements = [
    ...exchange(sources, sourcesOf(sources, other)),
    ...['answer', 'action', 'meta', 'ways', 'steps'].flatMap(swap),
    ...[...findAll(tree, 'exchanged', 'part')].flatMap(emptied),
    ...[...findAll(tree, 'exchanged', 'own')].flatMap((part) => exchange(part, document.createComment(''))),
  ];
  exchanged.set(tree, { title, verdict, elements });
}

const numberOf = (element: Element): number => Number(readMark(element, 'number'));
const byNumber = (elements: Iterable<HTMLElement>): HTMLElement[] =>
  [...elements].sort((one, other) => numberOf(one) - numberOf(other));

/** Puts the steps that the relationship covers among the finished ones, and numbers those that are taken. */
function tick(tree: HTMLElement, { relationship, mca }: Known): void {
  const open = find(tree, 'steps', 'open');
  const done = find(tree, 'steps', 'done');
  const fold = done?.closest<HTMLElement>(marked('steps-done'));
  if (!open || !done || !fold) return;
  for (const step of findAll(tree, 'only-with')) step.hidden = readMark(step, 'only-with') !== mca;
  const steps = byNumber([...open.children, ...done.children] as HTMLElement[]);
  const taken = steps.filter(({ hidden }) => !hidden);
  for (const step of steps) {
    const isDone = relationship !== undefined && !!readMark(step, 'done-with')?.split(' ').includes(relationship);
    setMark(step, 'done', isDone);
    step.removeAttribute('aria-current');
    const sign = find(step, 'done-sign');
    if (sign) sign.hidden = !isDone;
    (isDone ? done : open).append(step);
  }
  for (const [index, step] of taken.entries()) setMark(step, 'place', `${index + 1}`);
  taken.find((step) => readMark(step, 'done') === undefined)?.setAttribute('aria-current', 'step');
  const finished = done.childElementCount;
  const forms = JSON.parse(readMark(fold, 'steps-done') ?? '');
  fold.hidden = finished === 0;
  fold
    .querySelector('summary')
    ?.replaceChildren(count(document.documentElement.lang, forms, finished, { all: taken.length }));
  const heading = find(tree, 'todo');
  open.hidden = taken.every((step) => readMark(step, 'done') !== undefined);
  heading?.replaceChildren(readMark(heading, finished === 0 || open.hidden ? 'todo' : 'left') ?? '');
}

/** Ticks what has to be ready for a move and is known by the checks. */
function tickReady(tree: HTMLElement, checked: Known): void {
  const fold = find(tree, 'ready');
  const [summary, items] = fold?.children ?? [];
  if (!fold || !summary || !items) return;
  for (const item of findAll(items, 'known-with')) {
    const [fact, ...values] = readMark(item, 'known-with')?.split(' ') ?? [];
    setMark(item, 'known', values.includes(checked[fact as CheckedFact] ?? ''));
  }
  const forms = JSON.parse(readMark(fold, 'ready') ?? '');
  const known = findAll(items, 'known').length;
  summary.replaceChildren(count(document.documentElement.lang, forms, known, { all: items.childElementCount }));
  document.dispatchEvent(new Event('ready'));
}

/** Shows how far the answer has come with the relationship: its title, its sentence, what is there, and the action. */
function showRelated(tree: HTMLElement, { relationship }: Known): string | undefined {
  const select = find<HTMLSelectElement>(tree, 'check', 'relationship');
  const says = find(tree, 'exchanged', 'answer');
  const [option] = select?.selectedOptions ?? [];
  const heading = says?.querySelector('h1');
  if (!option || !says || !heading) return undefined;
  const title = readMark(option, 'title') ?? '';
  document.title = document.title.replace(heading.textContent, () => title);
  heading.textContent = title;
  find(says, 'sentence')?.replaceChildren(readMark(option, 'sentence') ?? '');
  const soFar = find(says, 'so-far');
  const before = soFar?.textContent;
  const said = readMark(option, 'so-far');
  const left = [...(find(tree, 'steps', 'open')?.children ?? [])].filter(
    (step) => !(step as HTMLElement).hidden,
  ).length;
  const forms = JSON.parse(readMark(select, 'steps-left') ?? '');
  const counts = readMark(option, 'counts') !== undefined;
  const sentence = said && withStepsLeft({ sentence: said, counts }, left, forms, document.documentElement.lang);
  soFar?.replaceChildren(sentence ?? '');
  if (soFar) soFar.hidden = sentence === undefined;
  const note = find(tree, 'related-note');
  const caveat = readMark(option, 'says');
  note?.replaceChildren(caveat ?? '');
  if (note) note.hidden = caveat === undefined;
  for (const each of findAll(tree, 'shown-with'))
    each.hidden = !readMark(each, 'shown-with')
      ?.split(' ')
      .includes(relationship ?? 'unknown');
  return sentence === before ? undefined : sentence;
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
    find(item, 'check-state')?.replaceChildren(readMark(find(tree, 'open'), state) ?? '');
    if (says !== undefined) sentence.textContent = says;
  }
  return instead;
}

/** Whether a check has changed the answer, or still can: not once every step is done. */
function standsOut(item: HTMLElement, isDone: boolean): boolean {
  const state = readMark(item, 'state');
  return find(item, 'instead') !== null && (state === 'failed' || (state === 'open' && !isDone));
}

/** Lets the checks stand out that can still change the answer, and names the others in the line that opens them. */
function arrange(tree: HTMLElement): void {
  const box = find(tree, 'stand-outs');
  const standing = find(tree, 'checks', 'standing');
  const others = find(tree, 'checks', 'others');
  const fold = others?.closest('details');
  if (!others || !fold) return;
  const focused = document.activeElement as HTMLElement | null;
  const isDone = find(tree, 'steps', 'open')?.hidden === true;
  const items = byNumber([...(standing?.children ?? []), ...others.children] as HTMLElement[]);
  // What was just found out by comparing countries stays in view.
  const isCompared = (item: HTMLElement) =>
    standing?.contains(item) && find(item, 'part')?.closest('details')?.open === true;
  for (const item of items)
    (standing && (standsOut(item, isDone) || isCompared(item)) ? standing : others).append(item);
  if (box) box.hidden = standing?.childElementCount === 0;
  fold.hidden = others.childElementCount === 0;
  const named = (sentence: 'take-care' | 'also-check', states: readonly string[]) => {
    const names = items
      .filter((item) => others.contains(item) && states.includes(readMark(item, 'state') ?? ''))
      .map((item) => readMark(item, 'named') ?? '');
    return names.length === 0 ? '' : fill(readMark(fold, sentence) ?? '', { checks: names.join(' · ') });
  };
  const summary = fold.querySelector('summary');
  const names = [named('take-care', ['warned']), named('also-check', ['open'])].filter(Boolean).join(' · ');
  summary?.replaceChildren(names || named('also-check', ['met', 'failed']));
  // What moves loses the focus, and inside closed details nothing can have it.
  if (focused && focused !== document.activeElement)
    (fold.open || !fold.contains(focused) ? focused : summary)?.focus({ preventScroll: true });
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
  const outcome = showStates(tree, checked);
  tick(tree, checked);
  tickReady(tree, checked);
  const soFar = showRelated(tree, checked);
  arrange(tree);
  const other = outcome === undefined ? null : find(template.content, 'outcome', outcome);
  if (other) showOther(tree, other);
  const after = other ? outcome : readMark(template, 'outcome');
  setMark(main, 'outcome', after);
  return after === before ? soFar : readMark(other ?? template, 'changed');
}
