import { hydrate, render } from 'preact';
import { type CheckedFact, editionOn, fill, InvalidInput, isConclusion, type Known, readDay, today } from 'rules';
import { addressOf, amongTodays, relevant } from '../../address/address-of.ts';
import { type Destination, readAddress } from '../../address/read-address.ts';
import { stateOf, type TreeState } from '../../address/state.ts';
import { fetchReader } from '../../context/context-in-browser.ts';
import type { Reader } from '../../context/page-context.ts';
import { asItStands, partsDrawn } from '../Part.tsx';
import { StatePage } from '../StatePage.tsx';
import { answersLost } from './answers-lost.ts';
import { focusHeading } from './arrive.ts';
import { takeOver } from './handover.ts';
import { announce, describePage } from './page.ts';

let root: HTMLElement;
let reader: Reader;
let state: TreeState;
/** The address whose state is shown, without its fragment. */
let shown: string;

/**
 * Fetches the words and takes over the page. One that already shows its state is taken over as it stands, so that
 * nothing the reader has opened, chosen or typed meanwhile is lost.
 */
export async function begin(tree: HTMLElement): Promise<void> {
  root = tree;
  reader = await fetchReader(tree.dataset);
  const dropped = takeOver();
  const first = readAddress(reader, location, dropped);
  const isDrawn = tree.dataset.drawn !== 'no' && isAsBuilt(reader);
  if (tree.dataset.stands === addressHere() && dropped.length === 0 && isDrawn) {
    ({ reader, state } = first);
    shown = addressHere();
    asItStands(() => hydrate(<StatePage reader={reader} state={state} />, root));
  } else {
    show(first);
    await partsDrawn();
  }
}

/** Whether the rules are still those by which the page was built. */
const isAsBuilt = ({ builtOn }: Reader): boolean => editionOn(builtOn) === editionOn(today());

const addressHere = (): string => location.pathname + location.search;

function show(next: Destination): void {
  ({ reader, state } = next);
  shown = addressHere();
  render(<StatePage reader={reader} state={state} />, root);
  describePage(reader, state);
}

function arrive(next: Destination): void {
  show(next);
  focusHeading();
  announce(reader, state);
}

/** Shows the state a link of the tree leads to, as a new step of the browser's history. */
export function follow(link: HTMLAnchorElement): void {
  const before = state;
  const { reader: there, state: next } = readAddress(reader, new URL(link.href));
  const lost = link.dataset.answer === undefined ? [] : answersLost(there, before, next);
  if ((history.state as { from?: string } | null)?.from === link.href) {
    history.back();
    return;
  }
  history.pushState({ from: location.href }, '', addressOf(there, next.known, next.asOf));
  arrive({ reader: there, state: { ...next, notices: [...next.notices, ...lost] } });
  scrollTo(0, 0);
}

/** Shows what the address bar says, after the reader went back or forward. */
export function showAddress(): void {
  // A link within the page is a step of the history too, but it leads nowhere else.
  if (addressHere() === shown) return;
  arrive(readAddress(reader, location));
}

/** Takes the value of a check into the answer. */
export function check({ dataset, value }: HTMLSelectElement): void {
  const fact = dataset.check as CheckedFact;
  const { [fact]: _, ...rest } = state.known;
  const known = (value === '' ? rest : { ...rest, [fact]: value }) as Known;
  const before = state.decision;
  history.replaceState(history.state, '', addressOf(reader, known, state.asOf));
  show({ reader, state: stateOf(reader, known, state.asOf) });
  if (!isConclusion(before) || !isConclusion(state.decision) || before.outcome === state.decision.outcome) return;
  const { title } = reader.words.outcomes[state.decision.outcome];
  announce(reader, state, fill(reader.words.site.state.changed, { title }));
}

/** Shows the answer of another day; a day that can't be leaves the page as it is and says why. */
export function showDay(form: HTMLFormElement): void {
  const given = String(new FormData(form).get('as-of') ?? '');
  try {
    const day = readDay(given);
    const known = relevant(state.known, day);
    const there = amongTodays(reader);
    history.pushState({ from: location.href }, '', addressOf(there, known, day));
    arrive({ reader: there, state: stateOf(there, known, day) });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    show({ reader, state: { ...state, problem: fill(reader.words.errors[error.expected], { given }) } });
  }
  scrollTo(0, 0);
}
