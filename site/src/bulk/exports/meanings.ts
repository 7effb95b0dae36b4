/**
 * The meanings that a column of a file can have for us. The first three only identify a row for the reader; the others
 * contain facts or dates.
 */
export const meanings = [
  'customer',
  'product',
  'id',
  'tenant',
  'offer',
  'sku',
  'publisher',
  'billing',
  'unit',
  'service',
  'commitment',
  'reservation',
  'trial',
  'seats',
  'seller',
  'start',
  'end',
  'status',
  'country',
  'relationship',
  'permission-end',
  'auto-extend',
] as const;

/** A meaning that a column of a file can have. */
export type Meaning = (typeof meanings)[number];

/** The index of the column with each meaning. */
export type Columns = { readonly [M in Meaning]?: number };

/** The meanings whose cells are days. */
export const datedMeanings = ['start', 'end', 'permission-end'] as const satisfies readonly Meaning[];

/** The meanings whose columns are shown with each answer. */
export const shownMeanings = ['customer', 'product', 'id'] as const satisfies readonly Meaning[];
