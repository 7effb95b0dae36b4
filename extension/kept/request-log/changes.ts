import type { Day } from 'rules';
import { comparable, keptName, keyOf, type LogEntry, type MadeRequest, type RequestKind, stateOf } from './entry.ts';

/** The requests in the log, those noted last at the beginning. */
export type RequestLog = readonly LogEntry[];

/** More requests than these are not kept. */
export const mostEntries = 1000;

/** As many requests as fit. The oldest of those that are accepted or expired go first, then the oldest that wait. */
function fitting(log: RequestLog, now: Day): RequestLog {
  const tooMany = log.length - mostEntries;
  if (tooMany <= 0) return log;
  const oldest = log.toReversed().toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  const waits = (entry: LogEntry) => stateOf(entry, now) === 'waiting';
  const gone = [...oldest.filter((entry) => !waits(entry)), ...oldest.filter(waits)].slice(0, tooMany);
  return log.filter((entry) => !gone.includes(entry));
}

/**
 * Whether two requests are of one kind, and for one customer: by the tenant ID if both have it, otherwise by the name.
 */
function isSame(one: MadeRequest, other: MadeRequest): boolean {
  if (one.kind !== other.kind) return false;
  if (one.tenant && other.tenant) return one.tenant === other.tenant;
  return !!one.customer && !!other.customer && comparable(one.customer) === comparable(other.customer);
}

/** Requests that were noted together, and the earlier entries that they replaced. */
export interface Noted {
  readonly keys: readonly string[];
  readonly before: RequestLog;
}

/** The entry that the log already has for a request; the one of the same tenant rather than that of a namesake. */
const earlier = (log: RequestLog, made: MadeRequest): LogEntry | undefined =>
  log.find((entry) => made.tenant && keyOf(entry) === keyOf(made)) ?? log.find((entry) => isSame(entry, made));

/**
 * The log with a request, as of a day, at its beginning. One of the same kind for the same customer becomes this one;
 * a request for granular permission that is sent again with its link stays that of the day on which it was first noted.
 */
function withRequest(log: RequestLog, made: MadeRequest, now: Day): RequestLog {
  const { kind, customer, tenant, link } = made;
  const before = earlier(log, made);
  const isAgain = kind === 'gdap' && link && before?.link === link && stateOf(before, now) === 'waiting';
  const entry: LogEntry = {
    kind,
    day: isAgain ? before.day : now,
    customer: customer ?? before?.customer,
    tenant: tenant ?? before?.tenant,
    link: link || before?.link,
  };
  return [entry, ...log.filter((each) => each !== before && keyOf(each) !== keyOf(entry))];
}

/** The log with requests for named customers, as of a day. Returns undefined when no customer is named. */
export function withRequests(
  log: RequestLog,
  made: readonly MadeRequest[],
  now: Day,
): { readonly log: RequestLog; readonly noted: Noted } | undefined {
  const named = made
    .map((request) => ({ ...request, customer: keptName(request.customer) }))
    .filter(({ customer, tenant }) => customer || tenant);
  if (named.length === 0) return undefined;
  const changed = named.reduce((all, request) => withRequest(all, request, now), log);
  const keys = changed.slice(0, named.length).map(keyOf);
  const before = named.flatMap((request) => earlier(log, request) ?? []);
  return { log: fitting(changed, now), noted: { keys, before } };
}

/**
 * The log with requests that were removed from it or changed in it as they were before, in the order of their days.
 */
export function withBack(log: RequestLog, removed: RequestLog): RequestLog {
  const keys = new Set(removed.map(keyOf));
  const others = log.filter((entry) => !keys.has(keyOf(entry)));
  return [...removed, ...others].toSorted((one, other) => (one.day > other.day ? -1 : Number(one.day < other.day)));
}

/** The log without the requests that were noted together, with the ones that they replaced put back. */
export const withoutNoted = (log: RequestLog, { keys, before }: Noted): RequestLog =>
  withBack(
    log.filter((entry) => !keys.includes(keyOf(entry))),
    before,
  );

/** The log with a request that the reader marks as accepted on a day, or as not accepted. */
export const withMark = (log: RequestLog, key: string, accepted: Day | undefined): RequestLog =>
  log.map((entry) => {
    if (keyOf(entry) !== key) return entry;
    const { probably: _, ...others } = entry;
    return { ...others, accepted, refused: accepted ? undefined : true };
  });

/** The content of a portal page that can confirm a request. */
export interface Listed {
  readonly page: string;
  readonly tenants: readonly string[];
  /** Names and domains, each a whole cell of a list. */
  readonly texts: readonly string[];
}

/** The types of requests that a customer's appearance on a page confirms. */
const speaksFor: Readonly<Record<string, readonly RequestKind[]>> = {
  // Customers in the list of customers have accepted a relationship.
  'customer-list': ['relationship', 'joint'],
  'gdap-list': ['gdap'],
  'admin-relationships': ['gdap'],
};

/**
 * The log with a mark on each request whose customer a page shows. The list of customers is sure when it shows the
 * tenant ID; a name can be someone else's, and a permission can be older than the request. Returns the same log when
 * nothing changes.
 */
export function withListed(log: RequestLog, { page, tenants, texts }: Listed, now: Day): RequestLog {
  const kinds = speaksFor[page] ?? [];
  const names = new Set(texts.map(comparable));
  const mark = (entry: LogEntry): LogEntry => {
    const { kind, tenant, customer, accepted, probably, refused } = entry;
    if (!kinds.includes(kind) || refused || (accepted && !probably)) return entry;
    const isListed = tenant ? tenants.includes(tenant) : !!customer && names.has(comparable(customer));
    const isSure = tenant !== undefined && kind !== 'gdap';
    if (!isListed || (accepted && !isSure)) return entry;
    return { ...entry, accepted: now, probably: isSure ? undefined : true };
  };
  const marked = log.map(mark);
  return marked.every((entry, place) => entry === log[place]) ? log : marked;
}
