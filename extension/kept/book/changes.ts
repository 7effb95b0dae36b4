import type { Day } from 'rules';
import { type BookEntry, comparable, keptName, keyOf, type MadeRequest, type RequestKind, stateOf } from './entry.ts';

/** The requests in the book, those noted last at the beginning. */
export type Book = readonly BookEntry[];

/** More requests than these are not kept. */
export const mostEntries = 1000;

/** As many requests as fit. The oldest of those that are accepted or expired go first, then the oldest that wait. */
function fitting(book: Book, now: Day): Book {
  const tooMany = book.length - mostEntries;
  if (tooMany <= 0) return book;
  const oldest = book.toReversed().toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  const waits = (entry: BookEntry) => stateOf(entry, now) === 'waiting';
  const gone = [...oldest.filter((entry) => !waits(entry)), ...oldest.filter(waits)].slice(0, tooMany);
  return book.filter((entry) => !gone.includes(entry));
}

/** Whether two requests are of one kind, and for one customer: by the tenant ID if both have it, otherwise by the name. */
function isSame(one: MadeRequest, other: MadeRequest): boolean {
  if (one.kind !== other.kind) return false;
  if (one.tenant && other.tenant) return one.tenant === other.tenant;
  return !!one.customer && !!other.customer && comparable(one.customer) === comparable(other.customer);
}

/** A request that was noted, and what the book held of it before. */
export interface Noted {
  readonly key: string;
  readonly before?: BookEntry | undefined;
}

/**
 * The book with a request, as of a day, at its beginning. One of the same kind for the same customer becomes this one; a
 * request for granular permission that is sent again with its link stays that of the day on which it was first noted.
 * Returns undefined when nobody is named.
 */
export function withRequest(book: Book, made: MadeRequest, now: Day): readonly [Book, Noted] | undefined {
  const customer = keptName(made.customer);
  const { kind, tenant, link } = made;
  if (!customer && !tenant) return undefined;
  const named = { ...made, customer };
  const before =
    book.find((entry) => tenant && keyOf(entry) === keyOf(named)) ?? book.find((entry) => isSame(entry, named));
  const isAgain = kind === 'gdap' && link && before?.link === link && stateOf(before, now) === 'waiting';
  const entry: BookEntry = {
    kind,
    day: isAgain ? before.day : now,
    customer: customer ?? before?.customer,
    tenant: tenant ?? before?.tenant,
    link: link || before?.link,
  };
  const others = book.filter((each) => each !== before && keyOf(each) !== keyOf(entry));
  return [fitting([entry, ...others], now), { key: keyOf(entry), before }];
}

/** The book with requests that were removed from it or changed in it as they were before, in the order of their days. */
export function withBack(book: Book, removed: Book): Book {
  const keys = new Set(removed.map(keyOf));
  const others = book.filter((entry) => !keys.has(keyOf(entry)));
  return [...removed, ...others].toSorted((one, other) => (one.day > other.day ? -1 : Number(one.day < other.day)));
}

/** The book without the request that was noted last, or with the one that it took the place of. */
export const withoutNoted = (book: Book, { key, before }: Noted): Book =>
  withBack(
    book.filter((entry) => keyOf(entry) !== key),
    before ? [before] : [],
  );

/** The book with a request that the reader marks as accepted on a day, or as not accepted. */
export const withMark = (book: Book, key: string, accepted: Day | undefined): Book =>
  book.map((entry) => {
    if (keyOf(entry) !== key) return entry;
    const { probably: _, ...others } = entry;
    return { ...others, accepted, refused: accepted ? undefined : true };
  });

/** What a page of the portal shows that speaks for a request. */
export interface Listed {
  readonly page: string;
  readonly tenants: readonly string[];
  /** Names and domains, each a whole cell of a list. */
  readonly texts: readonly string[];
}

/** For which kinds of requests it speaks that a customer is on a page. */
const speaksFor: Readonly<Record<string, readonly RequestKind[]>> = {
  // Who is in the list of customers has accepted a relationship.
  'customer-list': ['relationship', 'joint'],
  'gdap-list': ['gdap'],
  'admin-relationships': ['gdap'],
};

/**
 * The book with the requests marked whose customers a page shows. The list of customers is sure when it shows the tenant
 * ID; a name can be somebody else's, and a permission can be older than the request. Returns the same book when nothing
 * changes.
 */
export function withListed(book: Book, { page, tenants, texts }: Listed, now: Day): Book {
  const kinds = speaksFor[page] ?? [];
  const names = new Set(texts.map(comparable));
  const mark = (entry: BookEntry): BookEntry => {
    const { kind, tenant, customer, accepted, probably, refused } = entry;
    if (!kinds.includes(kind) || refused || (accepted && !probably)) return entry;
    const isListed = tenant ? tenants.includes(tenant) : !!customer && names.has(comparable(customer));
    const isSure = tenant !== undefined && kind !== 'gdap';
    if (!isListed || (accepted && !isSure)) return entry;
    return { ...entry, accepted: now, probably: isSure ? undefined : true };
  };
  const marked = book.map(mark);
  return marked.every((entry, place) => entry === book[place]) ? book : marked;
}
