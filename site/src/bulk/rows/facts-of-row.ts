import {
  type Answer,
  type AnyFact,
  azureOfferOf,
  countries,
  type Day,
  type DayOrder,
  dayInText,
  dayOrders,
  type Known,
  licenseOfferOf,
  partnerNamedIn,
  termOf,
} from 'rules';
import type { Meaning } from '../exports/meanings.ts';
import { type CellOf, offerIn, productWithSku } from './cells.ts';
import { isReservation, isTrial, type ProductKind, productKindOf } from './product-kind.ts';

/** The facts that a row states for certain. */
export interface RowFacts {
  readonly facts: Known;
  /** The columns whose cells state each fact. */
  readonly from: { readonly [F in AnyFact]?: readonly Meaning[] };
  /** The customer's country, from which the market follows. */
  readonly country?: string;
  /** The tenant or PartnerID of the partner that sold it, in small letters. */
  readonly seller?: string;
  /** The type of product that it is about. */
  readonly productKind?: ProductKind;
}

/** The way to read the cells of a file. */
export interface CellReading {
  readonly today: Day;
  /** The order in which the file names the parts of a day, if it is known. */
  readonly dayOrder?: DayOrder | undefined;
  /** Whether the offer column contains Microsoft's own offer IDs, so that a GUID is a legacy offer. */
  readonly hasOfferIds?: boolean | undefined;
}

/** A fact with the columns that state it. */
interface Stated<Value> {
  readonly value: Value;
  readonly by: readonly Meaning[];
}

const stated = <Value>(value: Value | undefined, ...by: readonly Meaning[]): Stated<Value> | undefined =>
  value === undefined ? undefined : { value, by };

/** The status of a subscription that is running; one that is suspended or deleted no longer has a window. */
const running = /^(?:active|enabled)?$/i;
const licenses = /^(?:licen[sc]es?|licen[sc]e-based)$/i;
const usage = /^usage(?:-based)?$/i;
const hours = /^(?:\d+ |\d*\/)?hours?$/i;
const commitment = /\b(?:commitment|term)\b|^P\d+[MY]$/i;
const oneTime = /one-?time commitment/i;

/**
 * The `term` fact by the cells with its first and last day. Returns undefined when they leave it open: where the
 * order of a day's parts is not known, every order in which there are such days has to lead to the same term.
 */
export function termInCells(start: string, end: string, today: Day, order?: DayOrder): Answer<'term'> | undefined {
  const terms = new Set(
    (order ? [order] : dayOrders).flatMap((each) => {
      const [from, to] = [dayInText(start, each), dayInText(end, each)];
      return from && to && from <= to ? [termOf(from, to, today)] : [];
    }),
  );
  return terms.size === 1 ? [...terms][0] : undefined;
}

/** The type of Azure offer from the service or the offer. */
function azureOf(cell: CellOf): Stated<Answer<'azure-offer'>> | undefined {
  return (
    stated(azureOfferOf(cell('service')), 'service') ??
    stated(azureOfferOf(offerIn(cell)), 'offer') ??
    stated(azureOfferOf(productWithSku(cell)), 'offer', 'sku')
  );
}

/** Whether the subscription of the row is running, as far as the row shows. */
export const isRunning = (cell: CellOf): boolean => running.test(cell('status'));

/**
 * The billing of the row, with its types of Azure offer and license. Returns undefined when its cells do not say, or
 * contradict each other.
 */
function billingOf(
  cell: CellOf,
  azure: Stated<Answer<'azure-offer'>> | undefined,
  license: Stated<Answer<'license-offer'>> | undefined,
): Stated<Answer<'billing'>> | undefined {
  const found: Stated<Answer<'billing'>>[] = [];
  if (azure) found.push({ value: 'usage', by: azure.by });
  if (cell('reservation') !== '') found.push({ value: 'usage', by: ['reservation'] });
  for (const meaning of ['billing', 'unit'] as const) {
    const text = cell(meaning);
    if (usage.test(text) || hours.test(text)) found.push({ value: 'usage', by: [meaning] });
    if (licenses.test(text)) found.push({ value: 'license', by: [meaning] });
  }
  if (Number(cell('seats')) > 0) found.push({ value: 'license', by: ['seats'] });
  const [first] = found;
  if (first) return found.every(({ value }) => value === first.value) ? first : undefined;
  const isCommitted = commitment.test(cell('commitment')) && !oneTime.test(cell('commitment'));
  const isLicense = isCommitted && cell('unit') === '' && !isReservation(cell) && license?.value === 'new-commerce';
  return isLicense ? { value: 'license', by: ['commitment', 'offer'] } : undefined;
}

/**
 * The type of license from its publisher or its offer: an ID, or a product with its SKU in one column or in two.
 * Returns undefined when they contradict each other.
 */
function licenseOf(cell: CellOf, hasOfferIds: boolean): Stated<Answer<'license-offer'>> | undefined {
  const columns = [
    { offer: offerIn(cell), by: ['offer'] },
    { offer: productWithSku(cell), by: ['offer', 'sku'] },
  ] as const;
  const found = columns.find(({ offer, by }) => {
    const byOffer = licenseOfferOf({ offer });
    return byOffer !== undefined && (byOffer !== 'legacy' || hasOfferIds || by.length > 1);
  });
  const value = licenseOfferOf({ offer: found?.offer, publisher: cell('publisher') });
  return stated(value, ...(found?.by ?? (['publisher'] as const)));
}

/**
 * The `term` fact of a row. Only an expired subscription has certainly ended: a disabled or deleted one may have been
 * canceled, so its days do not show it. Nor do the days of a product that may be software, whose cancellation windows
 * differ (N13.4), or a trial, which has none.
 */
function termOfRow(
  cell: CellOf,
  kind: Answer<'license-offer'> | undefined,
  { today, dayOrder }: CellReading,
): Stated<Answer<'term'>> | undefined {
  // The status of a granular admin relationship is not that of a subscription.
  if (cell('permission-end') !== '') return undefined;
  if (/^expired$/i.test(cell('status'))) return { value: 'ended', by: ['status'] };
  if (!isRunning(cell) || isTrial(cell) || (kind !== 'legacy' && kind !== 'new-commerce')) return undefined;
  return stated(termInCells(cell('start'), cell('end'), today, dayOrder), 'start', 'end');
}

/**
 * "Cloud Reseller" says that there is a relationship; it says nothing about administrator permission, so none is
 * assumed.
 */
const relationshipOf = (cell: CellOf): Stated<Answer<'relationship'>> | undefined =>
  /^(?:cloud )?reseller$/i.test(cell('relationship')) ? { value: 'reseller', by: ['relationship'] } : undefined;

const listed = new Set(countries);

/** The facts that a row states for certain; everything else is left out. */
export function factsOfRow(cell: CellOf, reading: CellReading): RowFacts {
  const license = licenseOf(cell, reading.hasOfferIds ?? false);
  const azure = azureOf(cell);
  const billing = billingOf(cell, azure, license);
  const all = Object.entries({
    billing,
    'license-offer': billing?.value === 'usage' ? undefined : license,
    'azure-offer': azure,
    term: termOfRow(cell, license?.value, reading),
    relationship: relationshipOf(cell),
  }).flatMap(([fact, each]) => (each ? [[fact, each] as const] : []));
  const country = cell('country').toUpperCase();
  const seller = partnerNamedIn(cell('seller'));
  const facts: Known = Object.fromEntries(all.map(([fact, { value }]) => [fact, value]));
  const productKind = productKindOf(cell, facts);
  return {
    facts,
    from: Object.fromEntries(all.map(([fact, { by }]) => [fact, by])),
    ...(listed.has(country) && { country }),
    ...(seller && { seller }),
    ...(productKind && { productKind }),
  };
}
