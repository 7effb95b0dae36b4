import type { CheckedFact } from 'rules';
import { takePermalink } from '../../address/handover.ts';
import { find, readMark, treeHere } from '../marks.ts';
import { focusHeading, say } from './arrive.ts';
import { type Arrival, pageAt, turnTo } from './next-page.ts';

/** The code that shows a query: checks answered, answers kept for later. */
export const withQuery = () => import('./query.ts');

/** The code that draws a state without a page: of another day, or once the rules of the build no longer apply. */
export const withRules = () => import('./render-with-rules.tsx');

const addressHere = (): string => location.pathname + location.search;
/** The address of the state shown, without its fragment. */
let shown = addressHere();

/** Whether the rules have changed since the pages were built, so that no page can be relied on. */
function areRulesOver(): boolean {
  const next = readMark(treeHere(), 'next-edition');
  return next !== undefined && new Date().toISOString().slice(0, 10) >= next;
}

/** The page of a state. Rejects when the state has to be worked out by the rules, or its page could not be fetched. */
async function arrivalAt(href: string): Promise<Arrival> {
  if (areRulesOver()) throw new Error('The rules of the build are over.');
  const address = new URL(href);
  const page = await pageAt(href);
  if (address.search === '') return { page, address: address.pathname };
  return (await withQuery()).arriveAt(page, address);
}

function show({ page, complete }: Arrival): void {
  const tree = turnTo(page);
  shown = addressHere();
  complete?.(tree);
  // The code of the parts, once it is loaded, fills in texts entered on the page before.
  tree.dispatchEvent(new Event('turned', { bubbles: true }));
  focusHeading();
  const title = tree.querySelector('h1')?.textContent ?? '';
  say(readMark(find(tree, 'announced'), 'announced')?.replace('{title}', () => title) ?? '');
}

function goOn(link: HTMLAnchorElement, arrival: Arrival): void {
  if ((history.state as { from?: string } | null)?.from === link.href) {
    history.back();
    return;
  }
  history.pushState({ from: location.href }, '', arrival.address);
  show(arrival);
  scrollTo(0, 0);
  if (link.hash === '') return;
  focusHeading(link.hash);
  document.querySelector(link.hash)?.scrollIntoView();
}

/** Shows the state that a link of the tree leads to. When it can't be shown here, the link is opened like any other. */
export async function follow(link: HTMLAnchorElement): Promise<void> {
  const { href } = location;
  try {
    const arrival = await arrivalAt(link.href).catch(() => undefined);
    // The reader has gone to another page meanwhile.
    if (location.href !== href) return;
    if (arrival) goOn(link, arrival);
    else await (await withRules()).follow(link);
    shown = addressHere();
  } catch {
    location.assign(link.href);
  }
}

/** Shows the state of the address, after the reader went back or forward. */
export async function arrive(): Promise<void> {
  const { href } = location;
  // A link inside the page is an entry in the history too, but it leads to the same state.
  if (addressHere() === shown) return;
  const arrival = await arrivalAt(href).catch(() => undefined);
  if (location.href !== href) return;
  if (arrival) show(arrival);
  else await (await withRules()).showAddress();
  shown = addressHere();
}

/**
 * Shows the parts of the state that are in the address of the page just opened, but not in its path.
 * @param isUndrawn whether the page has no state yet, or parts of its address were left out on the way here
 */
export async function open(isUndrawn: boolean): Promise<void> {
  const permalink = takePermalink();
  // The rules have changed since the build: at the permalink's address they decide whether its answer has changed, too.
  if (permalink && areRulesOver()) history.replaceState(history.state, '', permalink + location.search);
  const { href, search } = location;
  if (search === '' && !isUndrawn && !areRulesOver()) return;
  try {
    if (isUndrawn || areRulesOver()) throw new Error('Only the rules can tell.');
    const { page, address, complete } = await (await withQuery()).arriveAt(document, new URL(href));
    if (location.href !== href) return;
    history.replaceState(history.state, '', address);
    const tree = page === document ? treeHere() : turnTo(page);
    if (tree) complete?.(tree);
  } catch {
    await (await withRules()).open();
  }
  shown = addressHere();
}

let taken: Promise<unknown> = Promise.resolve();

/**
 * Takes the value of a check into the answer, once those chosen before are in it: showing them sets every list of the
 * page, also the ones that the reader has changed meanwhile.
 */
export function check(select: HTMLSelectElement): void {
  const { pathname } = location;
  const [fact, value] = [readMark(select, 'check') as CheckedFact, select.value];
  const take = async () => {
    // The reader may have gone to another page meanwhile.
    if (location.pathname !== pathname) return;
    const isShown = !areRulesOver() && (await (await withQuery()).answerCheck(fact, value).catch(() => false));
    if (!isShown) await (await withRules()).check(fact, value);
    shown = addressHere();
  };
  // A check that failed stops none of those after it.
  taken = taken.then(take, take);
}

/** Shows the answer of the day chosen in a form. */
export async function showDay(form: HTMLFormElement): Promise<void> {
  await (await withRules()).showDay(form);
  shown = addressHere();
}
