import type { Known } from 'rules';
import { adapterOf } from './pages.ts';
import type { Sight } from './watch.ts';

/** Whether a page had enough time and still could not be read. */
export const isUnread = ({ reading, waited }: Sight): boolean =>
  (reading.state === 'silent' && waited === 'too-long') || (reading.state === 'uncertain' && waited !== 'short');

/** Whether a page that was read is missing something it is expected to show. */
export const isPartlyRead = ({ reading, waited }: Sight): boolean =>
  reading.state === 'agrees' && !reading.complete && waited !== 'short';

/** Whether a page lists customers and is not about one of them. */
export const isListOfCustomers = ({ place, reading }: Sight): boolean =>
  place.tenant === undefined && reading.customers.length > 0;

/**
 * The facts that a page shows. Something missing means nothing while the page might still be loading: a section, or,
 * for a relationship read from a column, the row of one that is active.
 */
export function factsOf({ reading: { facts, found }, waited }: Sight): Known {
  const isThere = ([fact, value]: [string, unknown]) =>
    waited !== 'short' ||
    (found[fact] !== 'missing-section' &&
      !(fact === 'relationship' && found[fact] === 'column' && value !== 'reseller-with-admin'));
  return Object.fromEntries(Object.entries(facts).filter(isThere));
}

/** The result of reading one type of page: its adapter, whether it was read, and the missing fields. */
export interface ReadingResult {
  readonly adapter: string;
  readonly version: number;
  readonly isRead: boolean;
  /** The fields that were expected and not found, or could not be looked for. */
  readonly missing: readonly string[];
}

/** The result of reading a page. Returns undefined while the reading continues, and for a page without an adapter. */
export function resultOf(sight: Sight): ReadingResult | undefined {
  const adapter = adapterOf(sight.place.page);
  const { state, complete, found, failed } = sight.reading;
  const isWhole = state === 'agrees' && complete;
  if (!adapter || !(isWhole || isUnread(sight) || isPartlyRead(sight))) return undefined;
  const missing = [...new Set([...adapter.expects.filter((field) => found[field] === undefined), ...failed])];
  return { adapter: adapter.id, version: adapter.version, isRead: !isUnread(sight), missing };
}
