import { type AnyFact, type Known, readKnown } from 'rules';
import { type Adapter, type Detail, detailShapes, type Strategy } from './adapter.ts';
import { adapterOf } from './adapters.ts';
import { type PageView, viewOf } from './page-view.ts';
import type { Place } from './pages.ts';
import { findIds, findName, findText } from './strategies.ts';

/** What could be read, and by which strategy, for the health record: never what it said. */
export type Found = Readonly<Record<string, Strategy['by'] | undefined>>;

/**
 * What a page tells. `agrees`: it shows the customer its address names · `uncertain`: it shows another one, so nothing is
 * taken from it · `silent`: it shows no customer we can recognise, so nothing is taken either · `unknown`: a page that
 * nobody has described.
 */
export interface Reading {
  readonly state: 'agrees' | 'uncertain' | 'silent' | 'unknown';
  /** Whether everything was read that the page is expected to show. */
  readonly complete: boolean;
  /** The first heading, by which a page that is still the one before can be told. */
  readonly heading?: string;
  readonly customerName?: string;
  /** The customers shown, each once, in the order of the page. */
  readonly customers: readonly string[];
  readonly facts: Known;
  readonly details: Readonly<Partial<Record<Detail, string>>>;
  readonly found: Found;
}

/** A page of which nothing is known yet. */
export const nothingRead: Reading = {
  state: 'unknown',
  complete: false,
  customers: [],
  facts: {},
  details: {},
  found: {},
};

/** The first strategy that finds something, and what it finds. */
function first(strategies: readonly Strategy[], read: (strategy: Strategy) => string | undefined) {
  for (const strategy of strategies) {
    const text = read(strategy);
    if (text) return { text, by: strategy.by };
  }
  return undefined;
}

/** Reads everything an adapter describes. */
function readAll(adapter: Adapter, view: PageView, tenant: string) {
  const found: Record<string, Strategy['by'] | undefined> = {};
  const readEach = (
    fields: Readonly<Record<string, readonly Strategy[]>>,
    shapes: Readonly<Record<string, string>>,
  ) => {
    const texts: Record<string, string> = {};
    for (const [field, strategies] of Object.entries(fields)) {
      const fits = new RegExp(shapes[field] ?? '', 'u');
      const read = first(strategies, (strategy) => {
        const text = findText(strategy, view, tenant);
        return text && fits.test(text) ? text : undefined;
      });
      found[field] = read?.by;
      if (read) texts[field] = read.text;
    }
    return texts;
  };
  const facts = readKnown(readEach(adapter.facts, {}) as Partial<Record<AnyFact, string>>);
  const details: Partial<Record<Detail, string>> = readEach(adapter.details, detailShapes);
  const name = first(adapter.name, (strategy) => findName(strategy, view, tenant));
  if (adapter.name.length > 0) found.name = name?.by;
  const complete = adapter.expects.every((field) => found[field] !== undefined);
  return { facts, details, found, complete, ...(name && { customerName: name.text }) };
}

/**
 * Reads the page of a place. Only reads: nothing of the page is touched.
 * @param own our own element, which is not part of the page
 * @param before the heading of the page before, while that page may still be the one on screen
 */
export function readPage(page: Document, place: Place, own: Element | undefined, before: string | undefined): Reading {
  const adapter = adapterOf(place.page);
  if (!adapter) return nothingRead;
  const view = viewOf(page, own);
  const heading = view.heading.join(' | ');
  const base = { ...nothingRead, ...(heading && { heading }) };
  const customers = [...new Set(adapter.customers.flatMap((strategy) => findIds(strategy, view)))];
  const { tenant } = place;
  if (adapter.customers.length === 0) {
    const read = readAll(adapter, view, '');
    return { ...base, ...read, state: Object.keys(read.details).length > 0 ? 'agrees' : 'unknown' };
  }
  if (tenant === undefined)
    return customers.length > 0
      ? { ...base, state: 'agrees', complete: true, customers }
      : { ...base, state: 'silent' };
  if (customers.some((id) => id !== tenant)) return { ...base, state: 'uncertain' };
  if (customers.length === 0 || heading === '' || heading === before) return { ...base, state: 'silent' };
  return { ...base, state: 'agrees', customers, ...readAll(adapter, view, tenant) };
}
