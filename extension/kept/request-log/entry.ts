import { cleanName, comparableName, cut, type Day, guid, isDay, lastDayToAccept, type MailRequest } from 'rules';
import { isObject } from '../kept-value.ts';

/** Every type of request, and how long it can be accepted; for the others, no source gives a time. */
const times = {
  relationship: undefined,
  joint: undefined,
  gdap: 'gdap',
  transfer: 'transfer',
  'provider-transfer': 'transfer',
  switch: undefined,
} as const;

/**
 * A type of request: `joint` is a relationship together with the partner's provider, which sends `provider-transfer`.
 */
export type RequestKind = keyof typeof times;

/** A customer, as far as it is known. */
export interface Customer {
  /** The name, as the page shows it or the reader typed it. */
  readonly customer?: string | undefined;
  /** The tenant ID, if the page shows it. */
  readonly tenant?: string | undefined;
}

/** A request that was made, and its link. */
export interface MadeRequest extends Customer {
  readonly kind: RequestKind;
  readonly link?: string | undefined;
}

/** An email that was copied or opened, or only the link that it would contain, and the customer of the page. */
export interface SentMail {
  readonly mail: MailRequest;
  readonly about?: Customer | undefined;
}

function requestsIn(mail: MailRequest): readonly Pick<MadeRequest, 'kind' | 'link'>[] {
  switch (mail.kind) {
    case 'both':
      return [
        { kind: mail.withProvider ? 'joint' : 'relationship', link: mail.link },
        { kind: 'gdap', link: mail.gdapLink },
      ];
    case 'transfer-notice':
    case 'transfer-letter':
      return [{ kind: 'transfer' }];
    case 'provider-transfer-notice':
    case 'provider-letter':
      return [{ kind: 'provider-transfer' }];
    case 'switch-notice':
      return [{ kind: 'switch' }];
    default:
      return [{ kind: mail.kind, link: mail.link }];
  }
}

/** The requests that an email makes, each for the customer that it names, otherwise for the customer of the page. */
export const requestsOf = ({ mail, about }: SentMail): readonly MadeRequest[] =>
  requestsIn(mail).map((request) => ({
    ...about,
    ...request,
    customer: keptName(mail.customerName) ?? about?.customer,
  }));

/** A request in the log. It has the customer's name, the tenant ID, or both. */
export interface LogEntry extends MadeRequest {
  readonly day: Day;
  /** The day on which it was marked as accepted. */
  readonly accepted?: Day | undefined;
  /** Whether that is only probable: by the name alone, or by a permission that can be an older one. */
  readonly probably?: true | undefined;
  /** Whether the reader has said that it was not accepted, even if a list shows otherwise. */
  readonly refused?: true | undefined;
}

/** The states of a request. */
export const entryStates = ['waiting', 'accepted', 'probably', 'expired'] as const;
export type EntryState = (typeof entryStates)[number];

/** The last day on which a request can be accepted; undefined where no source names one. */
export function lastDayOf({ kind, day }: Pick<LogEntry, 'kind' | 'day'>): Day | undefined {
  const time = times[kind];
  return time && lastDayToAccept(time, day);
}

/** The state of a request on a day. */
export function stateOf(entry: LogEntry, now: Day): EntryState {
  if (entry.accepted) return entry.probably ? 'probably' : 'accepted';
  const last = lastDayOf(entry);
  return last !== undefined && last < now ? 'expired' : 'waiting';
}

/** The longest name that is kept. */
const longest = 200;

/** A name in the form in which names are compared: only the part of it that would be kept counts. */
export const comparable = (name: string): string => comparableName(cut(cleanName(name), longest));

/** A name as it is kept; undefined when nothing of it can be seen. */
export const keptName = (name: string | undefined): string | undefined =>
  cut(cleanName(name ?? ''), longest) || undefined;

/** The key of a request in the log: its type and its customer. */
export const keyOf = ({ kind, tenant, customer }: MadeRequest): string =>
  `${kind} ${tenant ?? comparable(customer ?? '')}`;

const tenantId = new RegExp(`^${guid}$`);

/** An entry in what any version of the extension stored. Returns undefined when it is damaged. */
export function readEntry(stored: unknown): LogEntry | undefined {
  if (!isObject(stored) || !isDay(stored.day)) return undefined;
  const { day, tenant, link, accepted } = stored;
  const kind = (Object.keys(times) as RequestKind[]).find((each) => each === stored.kind);
  const customer = typeof stored.customer === 'string' ? keptName(stored.customer) : undefined;
  const isTenant = typeof tenant === 'string' && tenantId.test(tenant);
  if (!kind || !(customer || isTenant)) return undefined;
  return {
    kind,
    day,
    ...(customer && { customer }),
    ...(isTenant && { tenant }),
    ...(typeof link === 'string' && link.startsWith('https://') && { link }),
    ...(isDay(accepted) && { accepted, ...(stored.probably === true && { probably: true }) }),
    ...(stored.refused === true && { refused: true }),
  };
}
