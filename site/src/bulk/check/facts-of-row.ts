import { type Answer, countries, type Day, type Known } from 'rules';
import type { Meaning } from './meanings.ts';
import { termOf } from './term-of.ts';

/** What a row says for sure, and the customer's country, from which the market follows. */
export interface RowFacts {
  readonly facts: Known;
  readonly country?: string;
}

/** A cell by its meaning; empty where the file has no such column. */
export type CellOf = (meaning: Meaning) => string;

const guid = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const newCommerceKey = /^[A-Z0-9]{12}:[A-Z0-9]{4}(?::[A-Z0-9]{12})?$/i;
const licenses = /^(?:licen[sc]es?|licen[sc]e-based)$/i;
const usage = /^usage(?:-based)?$/i;
const microsoft = /^microsoft\b/i;
const azurePlan = /^(?:microsoft )?azure plan$/i;

/** How it is billed: only where the unit says so, or it is the Azure plan. */
function billingOf(cell: CellOf): Answer<'billing'> | undefined {
  if (azurePlan.test(cell('service')) || usage.test(cell('unit'))) return 'usage';
  return licenses.test(cell('unit')) ? 'license' : undefined;
}

/**
 * The kind of licence by the shape of the offer. Software of Microsoft's own has the shape of new commerce as well, but
 * no term; what another publisher sells is software.
 */
function licenseOfferOf(cell: CellOf): Answer<'license-offer'> | undefined {
  const publisher = cell('publisher');
  if (publisher !== '' && !microsoft.test(publisher)) return 'software';
  const offer = cell('offer');
  if (guid.test(offer)) return 'legacy';
  const key = offer.includes(':') ? offer : `${offer}:${cell('sku')}`;
  return newCommerceKey.test(key) && cell('end') !== '' ? 'new-commerce' : undefined;
}

/** Where in its term it is. Only what has expired has surely ended: what is disabled or deleted may have been cancelled. */
const termOfRow = (cell: CellOf, today: Day): Answer<'term'> | undefined =>
  /^expired$/i.test(cell('status')) ? 'ended' : termOf(cell('start'), cell('end'), today);

/** "Cloud Reseller" says that there is a relationship; of administrator permission it says nothing, so none is supposed. */
const relationshipOf = (cell: CellOf): Answer<'relationship'> | undefined =>
  /^(?:cloud )?reseller$/i.test(cell('relationship')) ? 'reseller' : undefined;

const listed = new Set(countries);

/** What a row says for sure. What it leaves open is left out. */
export function factsOfRow(cell: CellOf, today: Day, always: Known = {}): RowFacts {
  const found: Known = {
    billing: billingOf(cell),
    'license-offer': licenseOfferOf(cell),
    'azure-offer': azurePlan.test(cell('service')) ? 'azure-plan' : undefined,
    term: termOfRow(cell, today),
    relationship: relationshipOf(cell),
    ...always,
  } as Known;
  const facts = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Known;
  const country = cell('country').toUpperCase();
  return listed.has(country) ? { facts, country } : { facts };
}

/** The text of a cell, out of the `="…"` that keeps a spreadsheet from turning an id into a number. */
export const textOf = (cell: string | undefined): string => {
  const text = (cell ?? '').trim();
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).replaceAll('""', '"') : text;
};
