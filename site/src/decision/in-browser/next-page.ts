import { languageLinks } from '../../address/language-links.ts';
import { find, findAll, readMark, treeHere } from '../marks.ts';

/** A page of the tree that is ready to be shown. */
export interface Arrival {
  readonly page: Document;
  /** Its path, with a query for everything that the path does not say. */
  readonly address: string;
  /** Shows the content of the query, once the page is shown. */
  readonly complete?: (tree: HTMLElement) => void;
}

/** Pages of the tree by their address, each fetched once. */
const pages = new Map<string, Promise<Document>>();

/** Fetched as a document: our security policy does not allow text to become markup, and none does here. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => {
      const page: Document | null = request.response;
      const tree = page && treeHere(page);
      if (request.status === 200 && tree && readMark(tree, 'drawn') !== 'no') resolve(page);
      else reject(new Error(`${address} could not be fetched: ${request.status}`));
    };
    request.send();
  });
}

/** The page at an address. One that could not be fetched is requested again the next time. */
export function pageAt(href: string): Promise<Document> {
  const address = href.replace(/[?#].*/, '');
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

const canonicalOf = (page: Document) => page.querySelector<HTMLLinkElement>('link[rel=canonical]');

/**
 * Completes links that were built in the shortest form that works without a script: links that change an answer keep
 * the answers after it, and the link to the rule gets all of them. Relative links become absolute, as the address shown
 * may not be that of the page.
 */
export function keepAnswers(tree: HTMLElement, page: Document = document): void {
  const answers = (canonicalOf(page)?.href ?? '').split('/').filter((part) => part.includes('='));
  for (const link of findAll<HTMLAnchorElement>(tree, 'step')) link.setAttribute('href', link.href);
  // The links of a permalink whose answer has changed were built whole, by the rules of its own day.
  if (answers.length === 0) return;
  for (const [index, link] of [...(find(tree, 'given')?.querySelectorAll('a') ?? [])].entries())
    link.search = answers.slice(index + 1).join('&');
  const rule = find<HTMLAnchorElement>(tree, 'rule');
  if (rule) rule.search = [...answers, `as-of=${readMark(tree, 'built-on')}`].join('&');
}

/**
 * Shows another page of the tree in this one, as it was built: its state, its title, its address in the head, the same
 * state in the other languages. Nothing has to be worked out for it. Returns the element with its state.
 */
export function turnTo(page: Document): HTMLElement {
  const next = treeHere(page);
  if (!next) throw new Error('That is no page of the tree.');
  keepAnswers(next, page);
  const tree = document.importNode(next, true);
  treeHere()?.replaceWith(tree);
  document.title = page.title;
  const canonical = canonicalOf(page);
  if (canonical) canonicalOf(document)?.setAttribute('href', canonical.href);
  const addresses = new Map([...languageLinks(page)].map((link) => [link.lang, link.getAttribute('href')]));
  for (const link of languageLinks()) link.href = addresses.get(link.lang) ?? link.href;
  return tree;
}
