import { focusHeading, say } from './arrive.ts';
import { type Arrival, pageAt, turnTo } from './next-page.ts';
import { areRulesAtWork, rulesAtWork } from './rules-at-work.ts';

/** What it takes to show what an address says beside its page: checks answered, answers kept for later. */
export const besidePage = () => import('./beside-page.ts');

const addressHere = (): string => location.pathname + location.search;
/** The address of the state shown, without its fragment. */
let shown = addressHere();

/** Remembers what is shown, and whether it stands as the rules would draw it: then they can take it over as it is. */
function remember(tree: HTMLElement, stands: boolean): void {
  shown = addressHere();
  tree.dataset.stands = stands ? shown : '';
}

async function arrivalAt(tree: HTMLElement, href: string): Promise<Arrival> {
  const address = new URL(href);
  const page = await pageAt(href);
  const arrival =
    address.search === ''
      ? { page, address: address.pathname }
      : await (await besidePage()).arriveAt(tree, page, address);
  if (areRulesAtWork()) throw new Error('The rules have come first.');
  return arrival;
}

function show(tree: HTMLElement, { page, complete }: Arrival): void {
  turnTo(tree, page);
  remember(tree, complete?.() ?? true);
  focusHeading();
  say(tree.querySelector('main')?.dataset.announced ?? '');
}

async function turn(tree: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const arrival = await arrivalAt(tree, link.href);
  if ((history.state as { from?: string } | null)?.from === link.href) {
    history.back();
    return;
  }
  history.pushState({ from: location.href }, '', arrival.address);
  show(tree, arrival);
  scrollTo(0, 0);
  if (link.hash === '') return;
  focusHeading(link.hash);
  tree.querySelector(link.hash)?.scrollIntoView();
}

/** Shows the state that a link of the tree leads to. */
export function follow(tree: HTMLElement, link: HTMLAnchorElement): void {
  const work = () => rulesAtWork(tree).then((rules) => rules.follow(link));
  // A page that can't be had, without a network, may still be worked out.
  const followed = areRulesAtWork() ? work() : turn(tree, link).catch(work);
  followed.catch(() => location.assign(link.href));
}

/** Shows the state of the address, after the reader went back or forward. */
export async function arrive(tree: HTMLElement): Promise<void> {
  const work = async () => (await rulesAtWork(tree)).showAddress();
  if (areRulesAtWork()) await work();
  // A link within the page is a step of the history too, but it leads nowhere else.
  else if (addressHere() !== shown) await arrivalAt(tree, location.href).then((arrival) => show(tree, arrival), work);
}

/** Shows what the address of the page just opened says beside it. */
export async function open(tree: HTMLElement): Promise<void> {
  const { href, search } = location;
  if (search === '') return remember(tree, true);
  const { page, address, complete } = await (await besidePage()).arriveAt(tree, document, new URL(href));
  // The reader may have gone on meanwhile.
  if (areRulesAtWork() || location.href !== href) return;
  history.replaceState(history.state, '', address);
  if (page !== document) turnTo(tree, page);
  remember(tree, complete?.() ?? true);
}

/** Takes the value of a check into the answer. */
export async function check(tree: HTMLElement, select: HTMLSelectElement): Promise<void> {
  const { answerCheck } = await besidePage();
  try {
    if (!areRulesAtWork()) {
      answerCheck(tree, select);
      remember(tree, true);
      return;
    }
  } catch {
    // Only the rules can tell what it leads to.
  }
  (await rulesAtWork(tree)).check(select);
}
