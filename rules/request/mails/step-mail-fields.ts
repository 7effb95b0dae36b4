import { InvalidInput } from '../../policy/invalid-input.ts';
import type { Ready } from '../../policy/ready/ready.ts';
import type { StepMailKind } from '../../policy/steps.ts';
import { readPartnerId } from '../request-link.ts';
import type { MailRequest } from './mail-request.ts';

/** A field of a mail that a step calls for; its label is `messages.stepMails[field]`. */
export type StepMailField =
  | 'link'
  | 'relationshipName'
  | 'days'
  | 'roles'
  | 'currentPartner'
  | 'providerName'
  | 'subscriptions'
  | 'customerTenant'
  | 'currentTenant'
  | 'partnerId'
  | 'customerSender';

/** The fields of each mail, in the order of its text. */
export const stepMailFields: Readonly<Record<StepMailKind, readonly StepMailField[]>> = {
  gdap: ['link', 'relationshipName', 'days', 'roles'],
  'transfer-notice': ['currentPartner', 'subscriptions', 'customerSender'],
  'provider-transfer-notice': ['currentPartner', 'providerName', 'subscriptions', 'customerSender'],
  'switch-notice': ['currentPartner', 'subscriptions', 'customerSender'],
  'transfer-letter': ['currentPartner', 'subscriptions', 'customerTenant', 'partnerId'],
  'provider-letter': [
    'providerName',
    'subscriptions',
    'customerTenant',
    'currentPartner',
    'currentTenant',
    'partnerId',
  ],
};

/** The sender and the recipient of each mail; the sentence about them is `messages.stepMails[way]`. */
export const stepMailWay = {
  gdap: 'toCustomer',
  'transfer-notice': 'byCustomer',
  'provider-transfer-notice': 'byCustomer',
  'switch-notice': 'byCustomer',
  'transfer-letter': 'toPartner',
  'provider-letter': 'toProvider',
} as const satisfies Readonly<Record<StepMailKind, string>>;

/** The fields that take a list, one entry on each line. */
export const stepMailLists: readonly StepMailField[] = ['roles', 'subscriptions'];

/** The longest granular permission, in days (N11.3). */
const longestGdap = 730;

/**
 * The duration of granular permission, in days.
 * @throws InvalidInput when the text is not a whole number from 1 to 730
 */
export function readGdapDays(text: string): number {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  if (days < 1 || days > longestGdap) throw new InvalidInput('days', text, 'gdap-days');
  return days;
}

/** Readers that throw when the text of a field is wrong; the link is read by `readGdapLink`. */
const readers: Readonly<Partial<Record<StepMailField, (text: string) => unknown>>> = {
  days: readGdapDays,
  partnerId: (text) => readPartnerId('partnerId', text),
};

/**
 * The problem with the text of a field other than the link, which `readGdapLink` reads. Returns undefined when it can
 * be used, and when it is empty.
 */
export function stepMailProblem(field: StepMailField, text: string): InvalidInput | undefined {
  if (text.trim() === '') return undefined;
  try {
    readers[field]?.(text);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

const linesOf = (text = ''): readonly string[] => text.split('\n').flatMap((line) => line.trim() || []);

type Given = Readonly<Partial<Record<StepMailField, string>>>;

function gdapRequest({ link = '', days = '', ...given }: Given): Extract<MailRequest, { kind: 'gdap' }> | undefined {
  if (link === '') return undefined;
  const hasDays = days.trim() !== '' && !stepMailProblem('days', days);
  return {
    kind: 'gdap',
    link,
    relationshipName: given.relationshipName ?? '',
    roles: linesOf(given.roles),
    ...(hasDays && { days: readGdapDays(days) }),
  };
}

/**
 * The mail from the texts of its fields, without the names of customer, partner and sender. A number of days that can't
 * be used is left out. Returns undefined while the link of a request for granular permission is missing.
 * @param given the texts by field; the link as `readGdapLink` returns it
 * @param ready the list of what has to be ready for a move, for the letters that include it
 */
export function stepMailRequest(
  kind: StepMailKind,
  given: Given,
  ready: Ready['items'] = [],
): Exclude<MailRequest, { kind: 'relationship' | 'joint' | 'both' }> | undefined {
  if (kind === 'gdap') return gdapRequest(given);
  const { currentPartner = '', providerName = '', customerTenant = '', partnerId = '', currentTenant = '' } = given;
  const moved = { currentPartner, subscriptions: linesOf(given.subscriptions) };
  if (kind === 'transfer-letter') return { kind, ...moved, customerTenant, partnerId, ready };
  if (kind === 'provider-letter')
    return { kind, ...moved, providerName, currentTenant, customerTenant, partnerId, ready };
  return {
    kind,
    ...moved,
    senderName: given.customerSender ?? '',
    ...(kind === 'provider-transfer-notice' && { providerName }),
  };
}
