import { type Answer, azureOfferOf, countries, type Day, type Known, licenseOfferOf } from 'rules';
import type { Meaning } from '../exports/meanings.ts';
import { termInCells } from './term-in-cells.ts';

/** The facts that a row states for certain, and the customer's country, from which the market follows. */
export interface RowFacts {
  readonly facts: Known;
  readonly country?: string;
}

/** A cell by its meaning; empty when the file has no such column. */
export type CellOf = (meaning: Meaning) => string;

const licenses = /^(?:licen[sc]es?|licen[sc]e-based)$/i;
const usage = /^usage(?:-based)?$/i;

/** How the row is billed: only when the unit says so, or it is an Azure offer. */
function billingOf(cell: CellOf): Answer<'billing'> | undefined {
  if (azureOfferOf(cell('service')) || usage.test(cell('unit'))) return 'usage';
  return licenses.test(cell('unit')) ? 'license' : undefined;
}

/** The kind of license by its offer: an id, or a product with its SKU in one column or in two. */
function licenseOfRow(cell: CellOf): Answer<'license-offer'> | undefined {
  const [offer, sku] = [cell('offer'), cell('sku')];
  const publisher = cell('publisher');
  return licenseOfferOf({ publisher, offer }) ?? licenseOfferOf({ publisher, offer: `${offer}:${sku}` });
}

/**
 * Where in its term it is. Only an expired subscription has certainly ended: a disabled or deleted one may have been
 * canceled. The cancellation windows of software differ (N13.4), so the days of what may be software do not tell.
 */
function termOfRow(cell: CellOf, kind: Answer<'license-offer'> | undefined, today: Day): Answer<'term'> | undefined {
  if (/^expired$/i.test(cell('status'))) return 'ended';
  const isLicense = kind === 'legacy' || kind === 'new-commerce';
  return isLicense ? termInCells(cell('start'), cell('end'), today) : undefined;
}

/**
 * "Cloud Reseller" says that there is a relationship; it says nothing about administrator permission, so none is
 * assumed.
 */
const relationshipOf = (cell: CellOf): Answer<'relationship'> | undefined =>
  /^(?:cloud )?reseller$/i.test(cell('relationship')) ? 'reseller' : undefined;

const listed = new Set(countries);

/** The facts that a row states for certain; everything else is left out. */
export function factsOfRow(cell: CellOf, today: Day, always: Known = {}): RowFacts {
  const kind = licenseOfRow(cell);
  const found: Known = {
    billing: billingOf(cell),
    'license-offer': kind,
    'azure-offer': azureOfferOf(cell('service')),
    term: termOfRow(cell, kind, today),
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
