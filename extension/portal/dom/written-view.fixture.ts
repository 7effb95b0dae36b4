import type { Page } from '../pages.ts';
import { adapterOf } from '../pages.ts';
import { type PageReading, readView } from '../read-page.ts';
import type { CustomerLink, PageView } from './page-view.ts';

/** The parts of a page that a test specifies: texts by their kind. */
export interface Written {
  readonly links?: readonly (CustomerLink & { readonly text?: string; readonly trail?: true })[];
  readonly heading?: readonly string[];
  readonly rowIds?: readonly string[];
  readonly texts?: readonly string[];
  /** Labels, and the text that follows each. */
  readonly labeled?: Readonly<Record<string, string>>;
  /** The chosen value of each list, by the list's label. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly buttons?: readonly (readonly [group: string, text: string])[];
  readonly places?: readonly string[];
  readonly tabs?: readonly string[];
  readonly filled?: readonly string[];
  readonly columns?: Readonly<Record<string, readonly string[]>>;
}

/** A view of a page that shows only what the test specifies. */
export function viewOfWritten(written: Written): PageView {
  const links = written.links ?? [];
  return {
    links,
    heading: written.heading ?? [],
    rowIds: () => written.rowIds ?? [],
    linkTexts: (tenant) => links.filter((link) => link.tenant === tenant && !link.item).map(({ text }) => text ?? ''),
    trailTexts: (tenant) => links.filter((link) => link.tenant === tenant && link.trail).map(({ text }) => text ?? ''),
    texts: () => written.texts ?? [],
    textsAfter: (isLabel) =>
      Object.entries(written.labeled ?? {}).flatMap(([label, text]) => (isLabel(label) ? text : [])),
    lists: () => Object.entries(written.lists ?? {}).map(([label, chosen]) => ({ label, chosen })),
    chosenButtons: () => (written.buttons ?? []).map(([group, text]) => ({ group, text })),
    addressPlaces: () => written.places ?? [],
    tabs: () => written.tabs ?? [],
    filledSections: () => written.filled ?? [],
    column: (field) => written.columns?.[field] ?? [],
  };
}

/** Two customers, and links to three sections of the first. */
export const contoso = '11111111-2222-4333-8444-555555555555';
export const fabrikam = '99999999-2222-4333-8444-555555555555';
export const customer = { tenant: contoso, text: 'Contoso' };
export const sections = ['subscriptions', 'users', 'account'].map((section) => ({ tenant: contoso, section }));

/** The reading of a page that shows what the test specifies, at an address that names Contoso by default. */
export function readWritten(page: Page, written: Written, tenant: string = contoso, before?: string): PageReading {
  return readViewed(page, viewOfWritten(written), tenant, before);
}

/** The same, read from a view. */
export function readViewed(page: Page, view: PageView, tenant: string = contoso, before?: string): PageReading {
  const adapter = adapterOf(page);
  if (!adapter) throw new Error(`No adapter for ${page}`);
  const item = page === 'subscription' && { item: fabrikam };
  return readView(adapter, view, { page, ...(tenant && { tenant }), ...item }, before);
}

/** A page and its reading. */
export interface Told {
  readonly what: string;
  readonly page: Page;
  readonly written: Written;
  readonly told: Partial<PageReading>;
}
