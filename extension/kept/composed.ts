import { cut, type MailRequest, today } from 'rules';
import { isObject, kept } from './kept-value.ts';
import type { Settings } from './settings.ts';

/** More than these are not kept; the oldest go first. */
const most = 200;

const kinds = ['link', 'relationship', 'joint', 'gdap', 'transfer-notice', 'switch-notice'] as const;

/** A request that was composed: when, what kind, and the customer's name if the partner typed it. Nothing read from a page. */
export interface Composed {
  /** The day, by ISO. */
  readonly day: string;
  readonly kind: 'link' | MailRequest['kind'];
  readonly customer?: string;
  /** A request link that carries the partner's own ids and no other. */
  readonly link?: string;
}

function readOne(stored: unknown): readonly Composed[] {
  if (!isObject(stored)) return [];
  const { day, customer, link } = stored;
  const kind = kinds.find((each) => each === stored.kind);
  if (!kind || typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return [];
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

/** Notes a request in the list when the reader wants a list. */
export const noteComposed =
  ({ history }: Pick<Settings, 'history'>) =>
  (kind: Composed['kind'], customer?: string, link?: string): void => {
    if (history)
      add({ day: today(), kind, ...(customer?.trim() && { customer: customer.trim() }), ...(link && { link }) });
  };

/** Puts a request at the head of the list; the same request on one day is one entry. */
async function add(composed: Composed): Promise<void> {
  const same = JSON.stringify(composed);
  const others = (await composedRequests.read()).filter((each) => JSON.stringify(each) !== same);
  await composedRequests.write([composed, ...others].slice(0, most));
}
