import { answersGiven, factOrder, fill, type Known } from 'rules';
import { queryBeside } from '../../address/query-beside.ts';
import type { SiteWords } from '../../context/words.ts';

/** An element with what it holds. */
function element(name: string, ...held: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...held);
  return made;
}

/** Lists the answers that are kept for later questions with those given, each to be changed. */
export function listKept(tree: HTMLElement, words: SiteWords, kept: Known, said: Known): void {
  const rows = answersGiven(words, kept, factOrder).map(({ fact, label, value }) => {
    const { [fact]: _, ...others } = said;
    const link = element('a', words.tree.change) as HTMLAnchorElement;
    link.href = location.pathname + queryBeside({}, others);
    link.dataset.step = '';
    link.setAttribute('aria-label', fill(words.tree.changeFact, { fact: label }));
    const change = element('dd', link);
    change.className = 'change';
    return element('div', element('dt', label), element('dd', value), change);
  });
  const given = tree.querySelector('.besides .given');
  if (given) {
    given.append(...rows);
    return;
  }
  // The start, which lists no answers of the reader's own.
  const list = element('dl', ...rows);
  list.className = 'given';
  tree.querySelector('.answers')?.before(element('h3', words.site.state.answersSoFar), list);
}

/** Says which answers given before no longer matter and were left out. */
export function tellLost(tree: HTMLElement, words: SiteWords, lost: Known): void {
  const { given, noLongerApplies } = words.site.state;
  const sentences = answersGiven(words, lost, factOrder).map(({ label, value }) =>
    fill(noLongerApplies, { answer: fill(given, { label, value }) }),
  );
  const notice = element('div', ...sentences.map((sentence) => element('p', sentence)));
  notice.className = 'notice';
  tree.querySelector('.back')?.after(notice);
}
