import type { Known } from 'rules';
import { queryBeside } from '../../address/query-beside.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import { say } from './arrive.ts';
import { carryOn } from './carry-on.ts';
import type { Arrival } from './next-page.ts';
import { saidBeside } from './said-beside.ts';
import { showChecks } from './show-checks.ts';
import { listKept, tellLost } from './show-kept.ts';
import { walkOn } from './walk-on.ts';

const isEmpty = (known: Known): boolean => Object.keys(known).length === 0;

/** Whether today's rules say something else to the page's facts than its edition: then they have to be asked again. */
const isOutdated = (page: ParentNode): boolean =>
  page.querySelector('.notice.pinned:not([data-standing=in-force])') !== null;

const cannotTell = (address: string): Error => new Error(`Only the rules can tell what ${address} stands for.`);

/**
 * A state whose address says more than its page's path: the page, reached with the answers kept for later, and what is
 * to be done to it. The rules are not needed, as pages link to each other and hold what follows from each check.
 */
export async function arriveAt(tree: HTMLElement, from: Document, { pathname, search }: URL): Promise<Arrival> {
  const said = saidBeside(search);
  const isRepeated = (fact: string) => pathname.includes(`/${fact}=`);
  if (!said || Object.keys(said.kept).some(isRepeated)) throw cannotTell(pathname + search);
  const { page, address, left } = await walkOn(from, pathname, said.kept);
  const isAsking = page.querySelector('main[data-ask]') !== null;
  const kept = isAsking ? left : {};
  const lost = isAsking ? {} : left;
  const isOpened = from === document;
  if ((isOpened && !isEmpty(lost)) || (!isEmpty(said.checked) && isOutdated(page))) throw cannotTell(pathname + search);
  const words = isEmpty(left)
    ? undefined
    : await fetchContext(tree.dataset).then(
        ({ words }) => words,
        () => undefined,
      );
  const beside = { ...kept, ...said.checked };
  const complete = () => {
    carryOn(tree, beside);
    if (words && !isEmpty(kept)) listKept(tree, words, kept, beside);
    if (words && !isEmpty(lost)) tellLost(tree, words, lost);
    showChecks(tree, said.checked);
    return isEmpty(left);
  };
  return { page, address: address + queryBeside({}, beside), complete };
}

/** Takes the value of a check into the page and its address. */
export function answerCheck(tree: HTMLElement, { dataset, value }: HTMLSelectElement): void {
  const said = saidBeside(location.search);
  const fact = dataset.check as keyof Known;
  if (!said || isOutdated(tree)) throw cannotTell(location.href);
  const { [fact]: _, ...others } = said.checked;
  const checked = value === '' ? others : { ...others, [fact]: value };
  history.replaceState(history.state, '', location.pathname + queryBeside({}, checked));
  carryOn(tree, checked);
  const sentence = showChecks(tree, checked);
  if (sentence) say(sentence);
}
