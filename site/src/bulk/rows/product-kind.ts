import { isOtherPublisher, type Known, observedBeginnings } from 'rules';
import { type CellOf, offerIn } from './cells.ts';

/**
 * The types of product that rows can be about. They decide no answer, but only keep rows that are not similar from
 * sharing a question, so the suggestion of a name or the beginning of an id is enough.
 */
export const productKinds = [
  ...(['license', 'trial', 'software', 'saas', 'azure'] as const),
  // Its id begins like both: only its publisher would show which.
  'azure-or-saas',
  ...(['reservation', 'usage'] as const),
] as const;

/** The type of product that a row is about. */
export type ProductKind = (typeof productKinds)[number];

const isTrue = (text: string): boolean => /^(?:true|yes|1)$/i.test(text);

/** Whether the row is a commitment to Azure: it has an id for it, or is named like one. */
export const isReservation = (cell: CellOf): boolean =>
  cell('reservation') !== '' ||
  /\breserv(?:ed|ations?)\b|\bsavings plans?\b/i.test(`${cell('product')} ${cell('service')}`);

/** Whether the row is a trial: a column of the file says so, or a name does. */
export const isTrial = (cell: CellOf): boolean =>
  isTrue(cell('trial')) ||
  /^(?!.*\b(?:no|not)\b).*\btrial\b/i.test(cell('trial')) ||
  /\btrial\b/i.test(`${cell('product')} ${cell('service')}`);

/**
 * The type of product of a row, by its cells and the facts that they state. Returns undefined when nothing shows it.
 */
export function productKindOf(cell: CellOf, facts: Known): ProductKind | undefined {
  const [offer, publisher] = [offerIn(cell), cell('publisher')];
  if (isTrial(cell)) return 'trial';
  if (isReservation(cell)) return 'reservation';
  if (facts['azure-offer']) return 'azure';
  const begins = (product: keyof typeof observedBeginnings) => new RegExp(observedBeginnings[product], 'i').test(offer);
  const isAzureOrSaas = begins('azure-or-saas');
  if ((isAzureOrSaas && isOtherPublisher(publisher)) || /\bsaas\b/i.test(cell('service'))) return 'saas';
  if (isAzureOrSaas && publisher === '' && facts.billing !== 'usage') return 'azure-or-saas';
  if (begins('software') || /\bone-?time commitment|\bperpetual\b/i.test(`${cell('commitment')} ${cell('product')}`))
    return 'software';
  return facts.billing ?? (facts['license-offer'] && 'license');
}
