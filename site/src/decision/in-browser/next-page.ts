/** A page of the tree on its way to the reader. */
export interface Arrival {
  readonly page: Document;
  /** Its path, with what is said beside the page as a query. */
  readonly address: string;
  /** Shows what is said beside the page; whether the page then is as the rules would draw it. */
  readonly complete?: () => boolean;
}

/** Pages of the tree by their address, each fetched once. */
const pages = new Map<string, Promise<Document>>();

/** Fetched as a document: our security policy lets no text be made into markup, and here none is. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.response?.querySelector('#tree:not([data-drawn=no])'))
        resolve(request.response);
      else reject(new Error(`${address} could not be fetched: ${request.status}`));
    };
    request.onerror = () => reject(new Error(`${address} could not be fetched.`));
    request.send();
  });
}

/** The page at an address, on its way; one that could not be fetched is asked for anew the next time. */
export function pageAt(href: string): Promise<Document> {
  const address = href.replace(/[?#].*/, '');
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

const attributeOf = (page: Document, selector: string, name: string): string | null | undefined =>
  page.querySelector(selector)?.getAttribute(name);

/**
 * Shows another page of the tree in this one, as it was built: its state, its title, its address in the head, the same
 * state in the other languages. Nothing has to be worked out for it.
 */
export function turnTo(tree: HTMLElement, page: Document): void {
  const next = page.querySelector<HTMLElement>('#tree');
  if (!next) throw new Error('That is no page of the tree.');
  tree.className = next.className;
  for (const { name, value } of next.attributes) tree.setAttribute(name, value);
  tree.replaceChildren(...next.cloneNode(true).childNodes);
  document.title = page.title;
  const canonical = attributeOf(page, 'link[rel=canonical]', 'href');
  if (canonical) document.querySelector('link[rel=canonical]')?.setAttribute('href', canonical);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
    const address = attributeOf(page, `a[data-locale="${link.dataset.locale}"]`, 'href');
    if (address) link.href = address;
  }
}
