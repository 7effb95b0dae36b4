import {
  type AddressParts,
  answersGiven,
  factOrder,
  fill,
  isAsked,
  type Known,
  lostInWords,
  readParts,
  valuesTogether,
} from 'rules';
import { keepInLanguages } from '../../address/keep-in-languages.ts';
import { queryOf } from '../../address/query.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import type { SiteWords } from '../../context/words.ts';
import { find, findAll, marked, readMark, setMark, treeHere } from '../marks.ts';
import { say } from './arrive.ts';
import { canShowChecks, failedBy, showChecks } from './checks-in-page.ts';
import { checksPage, fillSharedParts } from './checks-page.ts';
import { type Arrival, pageAt } from './next-page.ts';

/** The content of a page's query: the checks that are answered, and answers kept for later questions. */
interface PageQuery {
  readonly checked: Known;
  readonly kept: Known;
  /** The answers of several values that shared a page. */
  readonly shared: AddressParts['shared'];
}

/**
 * Reads a query. Returns undefined when only the rules can tell what it leads to: another day, or a damaged address.
 */
function readQuery(search: string): PageQuery | undefined {
  const { known, shared, asOf, dropped } = readParts(search);
  if (asOf || dropped.length > 0) return undefined;
  const { true: kept = [], false: checked = [] } = Object.groupBy(
    Object.entries(known),
    ([fact]) => `${isAsked(fact as keyof Known)}`,
  );
  return { kept: Object.fromEntries(kept), checked: Object.fromEntries(checked), shared };
}

/** Known facts as a query; answers of several values are named together. */
const keptQuery = (known: Known, shared: PageQuery['shared']): string => {
  const named = Object.entries(shared).map(([fact, values]) => [fact, valuesTogether(values)]);
  return queryOf({}, { ...known, ...Object.fromEntries(named.filter(([fact = '']) => fact in known)) });
};

const isEmpty = (known: Known): boolean => Object.keys(known).length === 0;

const without = (known: Known, left: string | undefined): Known =>
  Object.fromEntries(Object.entries(known).filter(([fact]) => fact !== left));

/**
 * Whether the page says that today's rules give another answer. Then the sentence about it depends on the query, too.
 */
const isOutdated = (page: Document): boolean => page.querySelector(marked('now')) !== null;

/** Adds the query to every link of the page, and to every address to copy. */
function keepInLinks(tree: HTMLElement, known: Known, shared: PageQuery['shared'] = {}): void {
  const isStart = find(tree, 'given') === null;
  for (const link of findAll<HTMLAnchorElement>(tree, isStart ? 'answer' : 'step')) {
    if (readMark(link, 'step') === 'start') continue;
    const built = readMark(link, 'built-query') ?? link.search;
    setMark(link, 'built-query', built);
    const own = readQuery(built);
    const all = { ...known, ...own?.kept, ...own?.checked };
    link.search = keptQuery(all, { ...shared, ...own?.shared });
  }
  for (const button of findAll(tree, 'address'))
    setMark(button, 'address', readMark(button, 'address')?.replace(/\?.*/, '') + keptQuery(known, shared));
  // What was copied before belongs to the previous state.
  find(tree, 'by-hand')?.remove();
  find(tree, 'said')?.replaceChildren();
  keepInLanguages();
}

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** Lists the answers that are kept for later questions with those given, each with a link that changes it. */
function listKept(tree: HTMLElement, words: SiteWords, kept: Known, all: Known, shared: PageQuery['shared']): void {
  const rows = answersGiven(words, kept, factOrder, undefined, shared).map(({ fact, label, value }) => {
    const link = element('a', words.tree.change) as HTMLAnchorElement;
    link.href = location.pathname + keptQuery(without(all, fact), shared);
    setMark(link, 'step', true);
    link.setAttribute('aria-label', fill(words.tree.changeFact, { fact: label }));
    return element('div', element('dt', label), element('dd', value), element('dd', link));
  });
  const given = find(tree, 'given');
  if (given) {
    given.append(...rows);
    return;
  }
  // The start lists no answers that the reader gave.
  const list = element('dl', ...rows);
  list.className = 'given';
  find(tree, 'answers')?.before(element('h3', words.site.state.answersSoFar), list);
}

/** Says which answers no longer matter and were left out. */
function tellLost(tree: HTMLElement, words: SiteWords, lost: Known, shared: PageQuery['shared']): void {
  const notice = element('div', ...lostInWords(lost, words, shared).map((sentence) => element('p', sentence)));
  notice.className = 'notice';
  find(tree, 'back')?.after(notice);
}

/** Completes an answer with its shared parts; returns the answers that failed checks lead to if one fails. */
async function ready(tree: HTMLElement | null, checked: Known): Promise<HTMLTemplateElement | undefined> {
  if (!tree) return undefined;
  await fillSharedParts(tree);
  if (failedBy(tree, checked) === undefined) return undefined;
  return find<HTMLTemplateElement>(await checksPage(tree), 'failed-checks') ?? undefined;
}

/** The page that answers lead to, and the answers that no question on the way asked for. */
interface Reached {
  readonly page: Document;
  readonly address: string;
  readonly left: Known;
}

/**
 * Follows the answers kept as far as they lead: each page links to those that its answers lead to. An answer of several
 * values is followed only if they still share a page; otherwise it is asked again.
 */
async function followKept(page: Document, address: string, kept: Known, shared: PageQuery['shared']): Promise<Reached> {
  const ask = readMark(page.querySelector(marked('ask')), 'ask') as keyof Known | undefined;
  const value = ask && kept[ask];
  if (!value) return { page, address, left: kept };
  const values = (isAsked(ask) && shared[ask]) || [value];
  const left = without(kept, ask);
  const link = [...page.querySelectorAll<HTMLAnchorElement>(marked('answer'))].find((each) => {
    const leads = readMark(each, 'answer')?.split(' ');
    return values.every((one) => leads?.includes(one));
  });
  if (!link) return { page, address, left };
  return followKept(await pageAt(link.href), link.pathname, left, shared);
}

/**
 * The state of an address with a query: its page, reached with the answers kept, and the changes to it. The rules are
 * not needed, as pages link to each other and include the results of each check.
 * @throws Error when only the rules can tell what the address leads to
 */
export async function arriveAt(
  from: Document,
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
): Promise<Arrival> {
  const cannotTell = new Error(`Only the rules can tell what ${pathname}${search} leads to.`);
  const query = readQuery(search);
  if (!query || Object.keys(query.kept).some((fact) => pathname.includes(`/${fact}=`))) throw cannotTell;
  const { page, address, left } = await followKept(from, pathname, query.kept, query.shared);
  const isAsking = page.querySelector(marked('ask')) !== null;
  const [kept, lost] = isAsking ? [left, {}] : [{}, left];
  if (from === document && !isEmpty(lost)) throw cannotTell;
  if (!isEmpty(query.checked) && isOutdated(page)) throw cannotTell;
  const dataset = treeHere()?.dataset ?? {};
  // Without a connection the state is still shown, but without the answers that were kept or lost.
  const words = isEmpty(left) ? undefined : (await fetchContext(dataset).catch(() => undefined))?.words;
  const all = { ...kept, ...query.checked };
  const others = isEmpty(query.checked) ? undefined : await ready(treeHere(page), query.checked);
  const complete = (tree: HTMLElement) => {
    keepInLinks(tree, all, query.shared);
    if (words && !isEmpty(kept)) listKept(tree, words, kept, all, query.shared);
    if (words && !isEmpty(lost)) tellLost(tree, words, lost, query.shared);
    if (!isEmpty(query.checked)) showChecks(tree, query.checked, others);
  };
  return { page, address: address + keptQuery(all, query.shared), complete };
}

/**
 * Takes the value of a check into the page and its address. Returns false when only the rules can tell what follows.
 * @throws Error when the answer that it leads to could not be fetched
 */
export async function answerCheck(fact: string, value: string): Promise<boolean> {
  const tree = treeHere();
  if (!tree) return false;
  const answered = (): Known | undefined => {
    const query = readQuery(location.search);
    if (!query || !canShowChecks(tree) || isOutdated(document)) return undefined;
    return { ...without(query.checked, fact), ...(value !== '' && { [fact]: value }) };
  };
  const others = await ready(tree, answered() ?? {});
  // The reader may have opened another state meanwhile.
  if (treeHere() !== tree) return true;
  const checked = answered();
  if (!checked) return false;
  history.replaceState(history.state, '', location.pathname + queryOf({}, checked));
  keepInLinks(tree, checked);
  const sentence = showChecks(tree, checked, others);
  if (sentence) say(sentence);
  return true;
}
