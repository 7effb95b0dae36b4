import { type MailRequest, today } from 'rules';
import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';

const key = 'composed';
/** More than these are not kept; the oldest go first. */
const most = 200;

const kinds = ['link', 'relationship', 'joint', 'gdap', 'transfer-notice', 'switch-notice'] as const;

/** A request that was composed: when, what, and for whom where the partner typed a name. Never what a page said. */
export interface Composed {
  /** The day, by ISO. */
  readonly day: string;
  readonly kind: 'link' | MailRequest['kind'];
  readonly customer?: string;
  /** A request link that carries the partner's own ids and no other. */
  readonly link?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readOne(stored: unknown): readonly Composed[] {
  if (!isObject(stored)) return [];
  const { day, customer, link } = stored;
  const kind = kinds.find((each) => each === stored.kind);
  if (!kind || typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return [];
  return [
    {
      day,
      kind,
      ...(typeof customer === 'string' && { customer: customer.slice(0, 200) }),
      ...(typeof link === 'string' && link.startsWith('https://') && { link }),
    },
  ];
}

/** What was composed, the latest first; what is damaged is left out. */
export async function readComposed(): Promise<readonly Composed[]> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.flatMap(readOne) : [];
}

/** Notes a request in the list, while there is to be one. */
export const noteComposed =
  ({ history }: Pick<Settings, 'history'>) =>
  (kind: Composed['kind'], customer?: string, link?: string): void => {
    if (history)
      keep({ day: today(), kind, ...(customer?.trim() && { customer: customer.trim() }), ...(link && { link }) });
  };

/** Puts a request at the head of the list; the same again on one day is one entry. */
async function keep(composed: Composed): Promise<void> {
  const same = JSON.stringify(composed);
  const others = (await readComposed()).filter((each) => JSON.stringify(each) !== same);
  await browser.storage.local.set({ [key]: [composed, ...others].slice(0, most) });
}

/** Forgets the whole list. */
export const forgetComposed = (): Promise<void> => browser.storage.local.remove(key);
