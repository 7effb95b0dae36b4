import { render } from 'preact';
import {
  type CheckedFact,
  factOrder,
  fill,
  isConclusion,
  type Known,
  lostInWords,
  problemOf,
  readDay,
  todaysRules,
} from 'rules';
import { addressOf, pageOf, relevant } from '../../address/address-of.ts';
import { takeOver } from '../../address/handover.ts';
import { languageLinks } from '../../address/language-links.ts';
import { stateAt, stateOf, type TreeState } from '../../address/state.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import type { PageContext } from '../../context/page-context.ts';
import { isStart, titleOf } from '../describe-state.ts';
import { find, findAll, readMark, treeHere } from '../marks.ts';
import { StatePage } from '../StatePage.tsx';
import { focusHeading, say } from './arrive.ts';

/** The element that was drawn here last. An element of the page itself is replaced, so it is never taken over. */
let drawn: HTMLElement | undefined;
/** Identifies the drawing begun last, so that a slower one never replaces a later one. */
let begun: object | undefined;

const contextHere = (): Promise<PageContext> => fetchContext(treeHere()?.dataset ?? {});

/** The heading of the shown state. */
const titleHere = (): string => treeHere()?.querySelector('h1')?.textContent ?? '';

/** The title, the canonical address and the links to the other languages of a state. */
function describePage(context: PageContext, state: TreeState): void {
  document.title = fill(context.words.site.pageTitle, {
    page: titleOf(context, state),
    site: context.words.site.name,
  });
  const { known, time } = state;
  const page = time.kind === 'edition' ? known : pageOf(context, known);
  const ofPage = time.kind === 'day' ? todaysRules : time;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (canonical) canonical.href = new URL(addressOf(context, page, ofPage), canonical.href).href;
  for (const link of languageLinks())
    link.href = addressOf({ ...context, locale: link.lang as PageContext['locale'] }, known, time);
}

async function fillEmptyParts(tree: HTMLElement): Promise<void> {
  const isEmpty = (place: HTMLElement) => !place.firstChild && place.closest('details')?.open !== false;
  if ([...findAll(tree, 'part')].some(isEmpty)) await (await import('./mount-part.tsx')).mountEmptyParts(tree);
}

async function draw(context: PageContext, state: TreeState): Promise<void> {
  const drawing = {};
  begun = drawing;
  const Start = isStart(state) ? (await import('../question/StartState.tsx')).StartState : undefined;
  const tree = treeHere();
  if (!tree || begun !== drawing) return;
  const own = tree === drawn ? tree : (tree.cloneNode() as HTMLElement);
  render(<StatePage context={context} state={state} Start={Start} />, own);
  own.classList.toggle('single', Object.keys(state.known).length === 0);
  describePage(context, state);
  // Before a page is put in place its parts are filled, so that nothing on it moves.
  await fillEmptyParts(own);
  if (own !== drawn && begun === drawing) {
    treeHere()?.replaceWith(own);
    drawn = own;
  }
  // Texts entered for the link of another state go into the fields of this one.
  document.dispatchEvent(new Event('drawn'));
}

/** Shows a state that the reader has gone to: drawn, with the focus on its heading, and announced. */
async function arrive(context: PageContext, state: TreeState): Promise<void> {
  const { words } = context;
  const { decision } = state;
  await draw(context, state);
  focusHeading();
  const { answer, question } = words.site.opened;
  say(fill(isConclusion(decision) ? answer : question, { title: titleHere() }));
}

/** Shows the state of the page just opened, with the parts that the previous page left out of its address. */
export async function open(): Promise<void> {
  const context = await contextHere();
  await draw(context, stateAt(context, location, takeOver()));
}

/** The answers that no longer matter after a link was followed. */
const lostAnswers = (before: TreeState, after: TreeState): Known =>
  Object.fromEntries(
    factOrder.flatMap((fact) =>
      before.known[fact] !== undefined && after.known[fact] === undefined ? [[fact, before.known[fact]]] : [],
    ),
  );

/** Shows the state that a link of the tree leads to, as a new entry in the browser's history. */
export async function follow(link: HTMLAnchorElement): Promise<void> {
  const context = await contextHere();
  const state = stateAt(context, new URL(link.href));
  const isAnswer = readMark(link, 'answer') !== undefined;
  const lost = isAnswer ? lostAnswers(stateAt(context, location), state) : {};
  if ((history.state as { from?: string } | null)?.from === link.href) {
    history.back();
    return;
  }
  history.pushState({ from: location.href }, '', addressOf(context, state.known, state.time));
  const notices = [...state.notices, ...lostInWords(lost, context.words)];
  await arrive(context, { ...state, notices });
  scrollTo(0, 0);
  if (link.hash === '') return;
  focusHeading(link.hash);
  document.querySelector(link.hash)?.scrollIntoView();
}

/** Shows the state of the address, after the reader went back or forward. */
export async function showAddress(): Promise<void> {
  const context = await contextHere();
  await arrive(context, stateAt(context, location));
}

/** Takes the value of a check into the answer. */
export async function check(fact: CheckedFact, value: string): Promise<void> {
  const context = await contextHere();
  const state = stateAt(context, location);
  const { [fact]: _, ...rest } = state.known;
  const known = (value === '' ? rest : { ...rest, [fact]: value }) as Known;
  const after = stateOf(known, state.time);
  history.replaceState(history.state, '', addressOf(context, known, state.time));
  const before = titleHere();
  await draw(context, after);
  if (titleHere() !== before) say(fill(context.words.site.state.changed, { title: titleHere() }));
  // The check may have moved to the ones that need no answer any more, which are closed.
  const moved = drawn && find(drawn, 'check', fact);
  (moved?.checkVisibility() ? moved : moved?.closest('details')?.querySelector('summary'))?.focus();
}

/** Puts the text that was entered as the day into the form of the page just drawn, to be corrected. */
function keepDay(given: string): void {
  const form = drawn && find<HTMLFormElement>(drawn, 'another-day');
  const field = form?.querySelector('input');
  const details = form?.closest('details');
  if (!field || !details) return;
  details.open = true;
  field.value = given;
  field.focus();
}

/** Shows the answer of the day chosen in a form. A day that can't be leaves the page as it is and says why. */
export async function showDay(form: HTMLFormElement): Promise<void> {
  const given = String(new FormData(form).get('as-of') ?? '');
  const context = await contextHere();
  const state = stateAt(context, location);
  const problem = problemOf(() => readDay(given), context.words);
  if (problem === undefined) {
    const time = { kind: 'day', day: given } as const;
    history.pushState({ from: location.href }, '', addressOf(context, relevant(state.known, time.day), time));
    // Read back, as the address names answers together that the rules of that day may tell apart.
    await arrive(context, stateAt(context, location));
  } else {
    await draw(context, { ...state, problem });
    keepDay(given);
  }
  scrollTo(0, 0);
}
