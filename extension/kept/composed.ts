import { cleanName, cut, type MailRequest, today } from 'rules';
import { isObject, kept } from './kept-value.ts';

/** A request that was composed: its kind, and the customer's name if the partner typed it. Nothing read from a page. */
export interface ComposedRequest {
  readonly kind: 'link' | MailRequest['kind'];
  readonly customer?: string | undefined;
  /** A request link that carries the partner's own ids and no other. */
  readonly link?: string | undefined;
}

/** More than these are not kept; the oldest go first. */
const most = 200;

const kinds = [
  'link',
  'relationship',
  'joint',
  'gdap',
  'both',
  'transfer-notice',
  'provider-transfer-notice',
  'switch-notice',
  'transfer-letter',
  'provider-letter',
] as const;

/** A request that was composed, and when. */
export interface Composed extends ComposedRequest {
  /** The day, by ISO. */
  readonly day: string;
}

function readOne(stored: unknown): readonly Composed[] {
  if (!isObject(stored)) return [];
  const { day, customer, link } = stored;
  const kind = kinds.find((each) => each === stored.kind);
  if (!kind || typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) return [];
  return [
    {
      day,
      kind,
      ...(typeof customer === 'string' && { customer: cut(customer, 200) }),
      ...(typeof link === 'string' && link.startsWith('https://') && { link }),
    },
  ];
}

/** The requests that were composed, the latest first. */
export const composedRequests = kept('composed', (stored): readonly Composed[] =>
  Array.isArray(stored) ? stored.flatMap(readOne) : [],
);

/**
 * Puts a request at the head of the list; the same request on one day is one entry. Returns false when the browser could
 * not.
 */
export async function noteComposed({ kind, customer, link }: ComposedRequest): Promise<boolean> {
  const name = customer && cleanName(customer);
  const composed = { day: today(), kind, ...(name && { customer: name }), ...(link && { link }) };
  const same = JSON.stringify(composed);
  const others = (await composedRequests.read()).filter((each) => JSON.stringify(each) !== same);
  return composedRequests.write([composed, ...others].slice(0, most));
}
