// Over 250 lines: everything that a check changes in a page, in order.
import { type CheckedFact, count, fill, type Known, withStepsLeft } from 'rules';
import { find, findAll, marked, readAlong, readMark, setMark } from '../marks.ts';

/** The parts that were removed from a page when another answer replaced its own, to be put back. */
interface Exchanged {
  readonly title: string;
  readonly outcome: string | undefined;
  readonly verdict: string | undefined;
  readonly elements: readonly (readonly [shown: ChildNode, own: Element])[];
}

const exchanged = new WeakMap<HTMLElement, Exchanged>();

const headingOf = (tree: HTMLElement): string => tree.querySelector('h1')?.textContent ?? '';

function exchange(own: Element | null, shown: ChildNode | null): Exchanged['elements'] {
  if (!own || !shown) return [];
  own.replaceWith(shown);
  return [[shown, own]];
}

/** Puts the page's own answer back. */
function showOwn(tree: HTMLElement): void {
  const own = exchanged.get(tree);
  if (!own) return;
  document.title = own.title;
  setMark(find(tree, 'verdict') ?? tree, 'verdict', own.verdict);
  setMark(find(tree, 'outcome') ?? tree, 'outcome', own.outcome);
  for (const [shown, element] of own.elements) shown.replaceWith(element);
  exchanged.delete(tree);
}

/** The statements of another answer, without the deciding ones, which are shown separately. */
function sourcesOf(tree: HTMLElement, other: Element): Element | null {
  const sources = find(other, 'exchanged', 'sources');
  const deciding = find(tree, 'cited', 'decides')?.querySelectorAll('a') ?? [];
  const told = new Set([...deciding].map(({ hash }) => hash));
  for (const part of sources ? findAll(sources, 'cited') : []) {
    for (const link of part.querySelectorAll('a')) if (link.hash !== '' && told.has(link.hash)) link.remove();
    if (!part.querySelector('a')) part.remove();
  }
  return sources;
}

/** A part that was made for the page's own answer is empty until someone opens it for the other. */
function emptied(part: Element): Exchanged['elements'] {
  part.closest('details')?.removeAttribute('open');
  return exchange(part, part.cloneNode() as ChildNode);
}

/**
 * Fills an answer that many pages share with parts of this one: its rule and its day, and the answer that it replaces.
 */
function fillIn(tree: HTMLElement, other: HTMLElement): void {
  const certainty = find(other, 'certainty')?.textContent ?? '';
  const dated = find(tree, 'dated')?.cloneNode(true) as HTMLElement | undefined;
  if (dated) {
    find(dated, 'certainty')?.replaceChildren(certainty);
    find(other, 'dated')?.replaceWith(dated);
  }
  const select = find<HTMLSelectElement>(tree, 'check', 'relationship');
  const title = readMark(select?.options[0], 'title') ?? headingOf(tree);
  const replaced = find(other, 'otherwise');
  replaced?.replaceChildren(fill(readMark(replaced, 'otherwise') ?? '', { title }));
}

/** Shows another answer in place of the page's own. */
function showOther(tree: HTMLElement, shared: Element): void {
  const other = document.importNode(shared, true) as HTMLElement;
  fillIn(tree, other);
  const swap = (what: string) => exchange(find(tree, 'exchanged', what), find(other, 'exchanged', what));
  const sources = find(tree, 'exchanged', 'sources');
  const { title } = document;
  const card = find(tree, 'verdict');
  const main = find(tree, 'outcome');
  const [verdict, outcome] = [readMark(card, 'verdict'), readMark(main, 'outcome')];
  document.title = readMark(other, 'title') ?? '';
  if (card) setMark(card, 'verdict', readMark(find(other, 'verdict'), 'verdict'));
  if (main) setMark(main, 'outcome', readMark(other, 'outcome'));
  const elements = [
    ...exchange(sources, sourcesOf(tree, other)),
    ...['answer', 'action', 'meta', 'ways', 'steps'].flatMap(swap),
    ...[...findAll(tree, 'exchanged', 'part')].flatMap(emptied),
    ...[...findAll(tree, 'exchanged', 'own')].flatMap((part) => exchange(part, document.createComment(''))),
  ];
  exchanged.set(tree, { title, outcome, verdict, elements });
}

const numberOf = (element: Element): number => Number(readMark(element, 'number'));
const byNumber = (elements: Iterable<HTMLElement>): HTMLElement[] =>
  [...elements].sort((one, other) => numberOf(one) - numberOf(other));

/** Notes the order in which elements were built, before any of them is moved. */
function number(elements: readonly HTMLElement[]): void {
  for (const [index, element] of elements.entries())
    if (readMark(element, 'number') === undefined) setMark(element, 'number', `${index}`);
}

/** The text of each element as it was built. */
const firstTexts = new WeakMap<Element, string>();

function firstTextOf(element: Element): string {
  const text = firstTexts.get(element) ?? element.textContent ?? '';
  firstTexts.set(element, text);
  return text;
}

/** Whether something is for the relationship chosen in a list, by its place there. */
const isFor = (element: Element, mark: 'done-with' | 'shown-with', tree: HTMLElement): boolean => {
  const select = find<HTMLSelectElement>(tree, 'check', 'relationship');
  return readMark(element, mark)?.includes(`${Math.max(select?.selectedIndex ?? 0, 0)}`) === true;
};

/** Marks a step as done, in words, or removes that mark. */
function sign(step: HTMLElement, words: string | undefined): void {
  find(step, 'done-sign')?.remove();
  if (words === undefined) return;
  const made = document.createElement('span');
  made.className = 'done';
  made.textContent = words;
  setMark(made, 'done-sign', true);
  find(step, 'act')?.after(made);
}

/** Puts the steps that the relationship covers among the finished ones, and numbers those that are taken. */
function tick(tree: HTMLElement, { mca }: Known): void {
  const open = find(tree, 'steps', 'open');
  const done = find(tree, 'steps', 'done');
  const fold = done?.closest('details');
  if (!open || !done || !fold) return;
  number([...open.children, ...done.children] as HTMLElement[]);
  for (const step of findAll(tree, 'only-with')) step.hidden = readMark(step, 'only-with') !== mca;
  const steps = byNumber([...open.children, ...done.children] as HTMLElement[]);
  const taken = steps.filter(({ hidden }) => !hidden);
  for (const step of steps) {
    const isDone = isFor(step, 'done-with', tree);
    setMark(step, 'done', isDone);
    step.removeAttribute('aria-current');
    sign(step, isDone ? readMark(tree, 'done-sign') : undefined);
    (isDone ? done : open).append(step);
  }
  for (const [index, step] of taken.entries()) setMark(step, 'place', `${index + 1}`);
  taken.find((step) => readMark(step, 'done') === undefined)?.setAttribute('aria-current', 'step');
  const finished = done.childElementCount;
  const forms = JSON.parse(readMark(tree, 'steps-done') ?? '');
  fold.hidden = finished === 0;
  fold
    .querySelector('summary')
    ?.replaceChildren(count(document.documentElement.lang, forms, finished, { all: taken.length }));
  const heading = find(tree, 'todo');
  open.hidden = taken.every((step) => readMark(step, 'done') !== undefined);
  if (!heading) return;
  const todo = firstTextOf(heading);
  heading.textContent = finished > 0 && !open.hidden ? (readMark(tree, 'left') ?? todo) : todo;
}

/** Ticks the items of a move's list that are known by the checks. */
function tickReady(tree: HTMLElement, checked: Known): void {
  const fold = find(tree, 'ready');
  const summary = fold?.querySelector('summary');
  const items = fold && find(fold, 'is-known');
  if (!fold || !summary || !items) return;
  for (const item of findAll(items, 'known-with')) {
    const [fact, ...values] = readMark(item, 'known-with')?.split(' ') ?? [];
    const isKnown = values.includes(checked[fact as CheckedFact] ?? '');
    setMark(item, 'known', isKnown);
    find(item, 'known-word')?.replaceChildren(readMark(items, isKnown ? 'is-known' : 'is-open') ?? '');
  }
  const forms = JSON.parse(readMark(items, 'forms') ?? '');
  const known = findAll(items, 'known').length;
  summary.replaceChildren(count(document.documentElement.lang, forms, known, { all: items.childElementCount }));
  document.dispatchEvent(new Event('ready'));
}

/**
 * Shows the answer for the chosen relationship: its title, its sentence, what the partner already has, and the action.
 */
function showRelated(tree: HTMLElement): string | undefined {
  const select = find<HTMLSelectElement>(tree, 'check', 'relationship');
  const says = find(tree, 'exchanged', 'answer');
  const [option] = select?.selectedOptions ?? [];
  const heading = says?.querySelector('h1');
  if (!option || !says || !heading) return undefined;
  const title = readAlong(option, 'title');
  document.title = document.title.replace(heading.textContent, () => title);
  heading.textContent = title;
  find(says, 'sentence')?.replaceChildren(readAlong(option, 'sentence'));
  const soFar = find(says, 'so-far');
  const before = soFar?.textContent;
  const said = readAlong(option, 'so-far');
  const left = [...(find(tree, 'steps', 'open')?.children ?? [])].filter(
    (step) => !(step as HTMLElement).hidden,
  ).length;
  const forms = JSON.parse(readMark(tree, 'steps-left') ?? '');
  const counts = readAlong(option, 'counts') !== '';
  const sentence =
    said === '' ? undefined : withStepsLeft({ sentence: said, counts }, left, forms, document.documentElement.lang);
  soFar?.replaceChildren(sentence ?? '');
  if (soFar) soFar.hidden = sentence === undefined;
  const note = find(tree, 'related-note');
  const caveat = readAlong(option, 'says');
  note?.replaceChildren(caveat);
  if (note) note.hidden = caveat === '';
  for (const each of findAll(tree, 'shown-with')) each.hidden = !isFor(each, 'shown-with', tree);
  return sentence === before ? undefined : sentence;
}

/** The states of a check by their first letter, as the values of a check name them. */
const states = { o: 'open', m: 'met', f: 'failed', w: 'warned' } as const;

const stateOf = (select: HTMLSelectElement): (typeof states)[keyof typeof states] | undefined =>
  states[readMark(select, 'states')?.charAt(select.selectedIndex) as keyof typeof states];

/** Shows each check as it is answered. */
function showStates(tree: HTMLElement, checked: Known): void {
  for (const select of findAll<HTMLSelectElement>(tree, 'check')) {
    select.value = checked[readMark(select, 'check') as CheckedFact] ?? '';
    const state = stateOf(select);
    const item = select.closest(marked('state'));
    const sentence = item && find(item, 'check-sentence');
    if (!item || !sentence || !state) continue;
    const first = firstTextOf(sentence);
    setMark(item, 'state', state);
    find(item, 'decides')?.replaceChildren(readMark(tree, 'decides') ?? '');
    find(item, 'check-state')?.replaceChildren(readMark(tree, state) ?? '');
    sentence.textContent = readAlong(select.selectedOptions[0], 'says') || first;
  }
}

/**
 * The name of the answer that the first failed check leads to, with these values. Returns undefined when none fails.
 */
export function failedBy(tree: HTMLElement, checked: Known): string | undefined {
  for (const select of findAll<HTMLSelectElement>(tree, 'check')) {
    const value = checked[readMark(select, 'check') as CheckedFact] ?? '';
    const place = [...select.options].findIndex((option) => option.value === value);
    if (readMark(select, 'states')?.charAt(place) === 'f') return readMark(select, 'instead');
  }
  return undefined;
}

/** Whether a check has changed the answer, or still can: not once every step is done. */
function standsOut(item: HTMLElement, isDone: boolean): boolean {
  const state = readMark(item, 'state');
  return find(item, 'instead') !== null && (state === 'failed' || (state === 'open' && !isDone));
}

/** Lets the checks stand out that can still change the answer, and names the others in the line that opens them. */
function arrange(tree: HTMLElement): void {
  const box = find(tree, 'stand-outs');
  const standOuts = find(tree, 'checks', 'stand-outs');
  const others = find(tree, 'checks', 'others');
  const fold = others?.closest('details');
  if (!others || !fold) return;
  const focused = document.activeElement as HTMLElement | null;
  const isDone = find(tree, 'steps', 'open')?.hidden === true;
  const items = byNumber([...(standOuts?.children ?? []), ...others.children] as HTMLElement[]);
  // The result of comparing countries stays in view.
  const isCompared = (item: HTMLElement) =>
    standOuts?.contains(item) && find(item, 'part')?.closest('details')?.open === true;
  for (const item of items)
    (standOuts && (standsOut(item, isDone) || isCompared(item)) ? standOuts : others).append(item);
  if (box) box.hidden = standOuts?.childElementCount === 0;
  fold.hidden = others.childElementCount === 0;
  const named = (sentence: 'take-care' | 'also-check', states: readonly string[]) => {
    const names = items
      .filter((item) => others.contains(item) && states.includes(readMark(item, 'state') ?? ''))
      .map((item) => readMark(item, 'named') ?? '');
    return names.length === 0 ? '' : fill(readMark(tree, sentence) ?? '', { checks: names.join(' · ') });
  };
  const summary = fold.querySelector('summary');
  const names = [named('take-care', ['warned']), named('also-check', ['open'])].filter(Boolean).join(' · ');
  summary?.replaceChildren(names || named('also-check', ['met', 'failed']));
  // An element that moves loses the focus, and inside closed details nothing can have it.
  if (focused && focused !== document.activeElement)
    (fold.open || !fold.contains(focused) ? focused : summary)?.focus({ preventScroll: true });
}

/** Whether the page includes the results of each value of its checks. Pages drawn in the browser do not. */
export const canShowChecks = (tree: HTMLElement): boolean => find(tree, 'by-page') !== null;

/**
 * Shows an answer with its checks answered, from the results in the page. Returns a sentence when that makes it
 * another answer than before.
 * @param others the answers that failed checks lead to; needed only when one fails
 */
export function showChecks(tree: HTMLElement, checked: Known, others?: HTMLTemplateElement): string | undefined {
  const main = find(tree, 'outcome');
  if (!main || !canShowChecks(tree)) return undefined;
  const before = readMark(main, 'outcome');
  showOwn(tree);
  const failed = failedBy(tree, checked);
  showStates(tree, checked);
  tick(tree, checked);
  tickReady(tree, checked);
  const soFar = showRelated(tree);
  arrange(tree);
  const other = others && failed ? find(others.content, 'failed-check', failed) : null;
  if (other) showOther(tree, other);
  if (readMark(main, 'outcome') === before) return soFar;
  return fill(readMark(others, 'changed') ?? '', { title: headingOf(tree) });
}
