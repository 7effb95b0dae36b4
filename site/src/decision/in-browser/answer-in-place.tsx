import { hydrate, render } from 'preact';
import { type CheckedFact, editionOn, fill, InvalidInput, isConclusion, type Known, readDay, today } from 'rules';
import { addressOf, amongTodays, relevant } from '../../address/address-of.ts';
import { takeOver } from '../../address/handover.ts';
import { type Destination, readAddress } from '../../address/read-address.ts';
import { stateOf, type TreeState } from '../../address/state.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import type { PageContext } from '../../context/page-context.ts';
import { asItStands, partsDrawn } from '../Part.tsx';
import { StatePage } from '../StatePage.tsx';
import { answersLost } from './answers-lost.ts';
import { focusHeading } from './arrive.ts';
import { announce, describePage } from './page.ts';

let root: HTMLElement;
let context: PageContext;
let state: TreeState;
/** The address whose state is shown, without its fragment. */
let shown: string;

/**
 * Fetches the words and takes over the page. One that already shows its state is taken over as it stands, so that
 * nothing the reader has opened, chosen or typed meanwhile is lost.
 */
export async function begin(tree: HTMLElement): Promise<void> {
  root = tree;
  context = await fetchContext(tree.dataset);
  const dropped = takeOver();
  const first = readAddress(context, location, dropped);
  const isDrawn = tree.dataset.drawn !== 'no' && isAsBuilt(context);
  if (tree.dataset.stands === addressHere() && dropped.length === 0 && isDrawn) {
    ({ context, state } = first);
    shown = addressHere();
    asItStands(() => hydrate(<StatePage context={context} state={state} />, root));
  } else {
    show(first);
    await partsDrawn();
  }
}

/** Whether the rules are still those by which the page was built. */
const isAsBuilt = ({ builtOn }: PageContext): boolean => editionOn(builtOn) === editionOn(today());

const addressHere = (): string => location.pathname + location.search;

function show(next: Destination): void {
  ({ context, state } = next);
  shown = addressHere();
  render(<StatePage context={context} state={state} />, root);
  describePage(context, state);
}

function arrive(next: Destination): void {
  show(next);
  focusHeading();
  announce(context, state);
}

/** Shows the state a link of the tree leads to, as a new step of the browser's history. */
export function follow(link: HTMLAnchorElement): void {
  const before = state;
  const { context: there, state: next } = readAddress(context, new URL(link.href));
  const lost = link.dataset.answer === undefined ? [] : answersLost(there, before, next);
  if ((history.state as { from?: string } | null)?.from === link.href) {
    history.back();
    return;
  }
  history.pushState({ from: location.href }, '', addressOf(there, next.known, next.asOf));
  arrive({ context: there, state: { ...next, notices: [...next.notices, ...lost] } });
  scrollTo(0, 0);
}

/** Shows what the address bar says, after the reader went back or forward. */
export function showAddress(): void {
  // A link within the page is a step of the history too, but it leads nowhere else.
  if (addressHere() === shown) return;
  arrive(readAddress(context, location));
}

/** Takes the value of a check into the answer. */
export function check({ dataset, value }: HTMLSelectElement): void {
  const fact = dataset.check as CheckedFact;
  const { [fact]: _, ...rest } = state.known;
  const known = (value === '' ? rest : { ...rest, [fact]: value }) as Known;
  const before = state.decision;
  history.replaceState(history.state, '', addressOf(context, known, state.asOf));
  show({ context, state: stateOf(context, known, state.asOf) });
  if (!isConclusion(before) || !isConclusion(state.decision) || before.outcome === state.decision.outcome) return;
  const { title } = context.words.outcomes[state.decision.outcome];
  announce(context, state, fill(context.words.site.state.changed, { title }));
}

/** Shows the answer of another day; a day that can't be leaves the page as it is and says why. */
export function showDay(form: HTMLFormElement): void {
  const given = String(new FormData(form).get('as-of') ?? '');
  try {
    const day = readDay(given);
    const known = relevant(state.known, day);
    const there = amongTodays(context);
    history.pushState({ from: location.href }, '', addressOf(there, known, day));
    arrive({ context: there, state: stateOf(there, known, day) });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    show({ context, state: { ...state, problem: fill(context.words.errors[error.expected], { given }) } });
  }
  scrollTo(0, 0);
}
