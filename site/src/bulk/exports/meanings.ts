/**
 * What a column of a file can mean for us. The first three only say which row it is, for the reader's eyes; the others
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

/** What a column of a file can mean. */
export type Meaning = (typeof meanings)[number];

/** Which column, counted from 0, has which meaning. */
export type Columns = { readonly [M in Meaning]?: number };

/** The meanings whose cells are days. */
export const datedMeanings = ['start', 'end', 'permission-end'] as const satisfies readonly Meaning[];

/** The meanings whose columns are shown with each answer. */
export const shownMeanings = ['customer', 'product', 'id'] as const satisfies readonly Meaning[];
