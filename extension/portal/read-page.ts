import { type AnyFact, type Known, readKnown } from 'rules';
import type { PageView } from './dom/page-view.ts';
import { viewOf } from './dom/view-page.ts';
import { type Adapter, type Detail, detailShapes } from './page-adapter.ts';
import { adapterOf } from './pages.ts';
import type { PortalPlace } from './place.ts';
import { type FoundBy, readFields } from './read-fields.ts';
import { findIds, findItemName, findLabel, findName, findText } from './strategies.ts';

/**
 * The reading of a page. `agrees`: it shows the customer its address names · `uncertain`: it shows another one, so
 * nothing is taken from it · `silent`: it shows no customer we can recognize, so nothing is taken either · `unknown`: a
 * page that is not described anywhere.
 */
export interface PageReading {
  readonly state: 'agrees' | 'uncertain' | 'silent' | 'unknown';
  /** Whether everything was read that the page is expected to show. */
  readonly complete: boolean;
  /** The first heading, by which a page that is still the previous one is recognized. */
  readonly heading?: string;
  readonly customerName?: string;
  /** The name of the one item that the page is about, such as a subscription, when its heading leaves no doubt. */
  readonly itemName?: string;
  /** The customers shown, each once, in the order of the page. */
  readonly customers: readonly string[];
  readonly facts: Known;
  /** The value that the page suggests for a fact that it does not show, and the page's own word for it. */
  readonly suggests: Readonly<Partial<Record<AnyFact, Suggestion>>>;
  readonly details: Readonly<Partial<Record<Detail, string>>>;
  readonly found: FoundBy;
  /** Fields that could not be read because of an error. */
  readonly failed: readonly string[];
}

/** A value that a page suggests, and its label there. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

/** A page about which nothing is known yet. */
export const nothingRead: PageReading = {
  state: 'unknown',
  complete: false,
  customers: [],
  facts: {},
  suggests: {},
  details: {},
  found: {},
  failed: [],
};

/** Reads everything an adapter describes. */
function readAll(adapter: Adapter, view: PageView, tenant: string) {
  const facts = readFields(adapter.facts, (strategy) => findText(strategy, view, tenant));
  const details = readFields(adapter.details, (strategy, field) => {
    const text = findText(strategy, view, tenant);
    return text && new RegExp(detailShapes[field as Detail], 'u').test(text) ? text : undefined;
  });
  const names = adapter.name.length > 0 ? { name: adapter.name } : {};
  const { texts, ...name } = readFields(names, (strategy) => findName(strategy, view, tenant));
  const suggests: Record<string, Suggestion> = {};
  const suggested = readFields(adapter.suggests ?? {}, (strategy, fact) => {
    const [value, label] = [findText(strategy, view, tenant), findLabel(strategy, view)];
    if (value && label) suggests[fact] = { value, label };
    return value;
  });
  const found: FoundBy = { ...facts.found, ...suggested.found, ...details.found, ...name.found };
  const failed = [...facts.failed, ...suggested.failed, ...details.failed, ...name.failed];
  return {
    facts: readKnown(facts.texts as Partial<Record<AnyFact, string>>),
    suggests,
    details: details.texts as Partial<Record<Detail, string>>,
    found,
    failed,
    complete: failed.length === 0 && adapter.expects.every((field) => found[field] !== undefined),
    ...(texts.name && { customerName: texts.name }),
  };
}

/**
 * Reads the page of a place. Only reads: nothing of the page is touched.
 * @param own our own element, which is not part of the page
 * @param before the heading of the previous page, while that page might still be on screen
 */
export function readPage(
  page: Document,
  place: PortalPlace,
  own: Element | undefined,
  before: string | undefined,
): PageReading {
  const adapter = adapterOf(place.page);
  if (!adapter) return nothingRead;
  try {
    return readView(adapter, viewOf(page, own), place, before);
  } catch {
    // A page that fails even here has shown nothing: after a while the guide says so.
    return { ...nothingRead, state: 'silent' };
  }
}

/** The reading of a view of the page by an adapter; the arguments are those of {@link readPage}. */
export function readView(
  adapter: Adapter,
  view: PageView,
  { tenant, item }: PortalPlace,
  before: string | undefined,
): PageReading {
  const heading = view.heading.join(' | ');
  const base = { ...nothingRead, ...(heading && { heading }) };
  const customers = [...new Set(adapter.customers.flatMap((strategy) => findIds(strategy, view)))];
  if (adapter.customers.length === 0) {
    const read = readAll(adapter, view, '');
    const state = Object.keys(read.details).length > 0 ? 'agrees' : read.failed.length > 0 ? 'silent' : 'unknown';
    return { ...base, ...read, state };
  }
  if (tenant === undefined)
    return customers.length > 0
      ? { ...base, state: 'agrees', complete: true, customers }
      : { ...base, state: 'silent' };
  if (customers.some((id) => id !== tenant)) return { ...base, state: 'uncertain' };
  if (customers.length === 0 || heading === '' || heading === before) return { ...base, state: 'silent' };
  const read = readAll(adapter, view, tenant);
  const itemName = item && findItemName(view, read.customerName);
  return { ...base, state: 'agrees', customers, ...read, ...(itemName && { itemName }) };
}
