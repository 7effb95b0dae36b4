import { elementsOf } from './deep.ts';

/** What a page is built of, in numbers and component names: nothing that it says. */
export interface PageDescription {
  readonly language: string;
  readonly elements: number;
  readonly openRoots: number;
  readonly tables: number;
  readonly rows: number;
  readonly rowsWithId: number;
  readonly tabs: number;
  readonly headings: number;
  readonly customerLinks: number;
  /** The page's own components with how often each occurs, the commonest first. */
  readonly components: readonly string[];
}

const mostComponents = 25;

/** Describes how a page is built, for whoever has to teach us to read it again. */
export function describePage(page: Document, own: Element | undefined): PageDescription {
  const elements = elementsOf(page, own);
  const number = (fits: (element: Element) => boolean) => elements.filter(fits).length;
  const components = new Map<string, number>();
  for (const { localName } of elements)
    if (localName.includes('-')) components.set(localName, (components.get(localName) ?? 0) + 1);
  return {
    language: page.documentElement.lang,
    elements: elements.length,
    openRoots: number(({ shadowRoot }) => shadowRoot !== null),
    tables: number(({ localName }) => localName === 'table'),
    rows: number(({ localName }) => localName === 'tr'),
    rowsWithId: number(({ localName, id }) => localName === 'tr' && /[0-9a-f]{12}$/i.test(id)),
    tabs: number((element) => element.getAttribute('role') === 'tab'),
    headings: number(({ localName }) => /^h[1-6]$/.test(localName)),
    customerLinks: number((element) => /\/customers\/[0-9a-f-]{36}/i.test(element.getAttribute('href') ?? '')),
    components: [...components]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostComponents)
      .map(([name, times]) => `${name} ${times}`),
  };
}
