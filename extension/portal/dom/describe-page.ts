import { elementsOf } from './deep.ts';
import { attributeOf, idOf, localNameOf, openRootOf } from './unclobbered.ts';

/** The structure of a page, in numbers and component names, without any of its text. */
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

/** Describes how a page is built, for the maintainers of its adapter. */
export function describePage(page: Document, own: Element | undefined): PageDescription {
  const elements = elementsOf(page, own);
  const number = (fits: (element: Element) => boolean) => elements.filter(fits).length;
  const components = new Map<string, number>();
  for (const localName of elements.map(localNameOf))
    if (localName.includes('-')) components.set(localName, (components.get(localName) ?? 0) + 1);
  return {
    language: page.documentElement.lang,
    elements: elements.length,
    openRoots: number((element) => openRootOf(element) !== null),
    tables: number((element) => localNameOf(element) === 'table'),
    rows: number((element) => localNameOf(element) === 'tr'),
    rowsWithId: number((element) => localNameOf(element) === 'tr' && /[0-9a-f]{12}$/i.test(idOf(element))),
    tabs: number((element) => attributeOf(element, 'role') === 'tab'),
    headings: number((element) => /^h[1-6]$/.test(localNameOf(element))),
    customerLinks: number((element) => /\/customers\/[0-9a-f-]{36}/i.test(attributeOf(element, 'href') ?? '')),
    components: [...components]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostComponents)
      .map(([name, times]) => `${name} ${times}`),
  };
}
