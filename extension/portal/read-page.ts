import { type AnyFact, type Known, readKnown } from 'rules';
import { adapterOf } from './adapters.ts';
import { elementsOf } from './deep.ts';
import type { Place } from './pages.ts';
import { findIds, findName, findValue, headingOf } from './strategies.ts';

/**
 * What a page tells. `agrees`: it shows the customer its address names · `uncertain`: it shows another one, so nothing is
 * taken from it · `silent`: it shows no customer we can recognise, so nothing is taken either.
 */
export interface Reading {
  readonly state: 'agrees' | 'uncertain' | 'silent';
  /** The first heading, by which a page that is still the one before can be told. */
  readonly heading?: string;
  readonly customerName?: string;
  /** The customers shown, each once, in the order of the page. */
  readonly customers: readonly string[];
  readonly facts: Known;
}

/** A page of which nothing is known yet. */
export const nothingRead: Reading = { state: 'silent', customers: [], facts: {} };

/**
 * Reads the page of a place. Only reads: nothing of the page is touched.
 * @param own our own element, which is not part of the page
 * @param before the heading of the page before, while that page may still be the one on screen
 */
export function readPage(root: Document, place: Place, own: Element | undefined, before: string | undefined): Reading {
  const adapter = adapterOf(place.page);
  if (!adapter) return nothingRead;
  const elements = elementsOf(root, own);
  const heading = headingOf(elements);
  const customers = [...new Set(adapter.customers.flatMap((strategy) => findIds(strategy, elements)))];
  const base = { ...(heading && { heading }), customers };
  const { tenant } = place;
  if (tenant === undefined) return { ...base, state: customers.length > 0 ? 'agrees' : 'silent', facts: {} };
  if (customers.some((id) => id !== tenant)) return { ...base, state: 'uncertain', customers: [], facts: {} };
  if (customers.length === 0 || heading === undefined || heading === before)
    return { ...base, state: 'silent', customers: [], facts: {} };
  const name = adapter.name.map((strategy) => findName(strategy, elements, tenant)).find((found) => found);
  const facts: Partial<Record<AnyFact, string>> = {};
  for (const { fact, strategies } of adapter.facts) {
    const value = strategies.map((strategy) => findValue(strategy, elements)).find((found) => found);
    if (value) facts[fact] = value;
  }
  return { ...base, state: 'agrees', facts: readKnown(facts), ...(name && { customerName: name }) };
}
