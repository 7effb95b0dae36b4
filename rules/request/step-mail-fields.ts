import { InvalidInput } from '../policy/invalid-input.ts';
import type { StepMailKind } from '../policy/steps.ts';
import type { MailRequest } from './mail-draft.ts';

/** A field of a mail that a step calls for; its label is `messages.stepMails[field]`. */
export type StepMailField =
  | 'link'
  | 'relationshipName'
  | 'days'
  | 'roles'
  | 'currentPartner'
  | 'providerName'
  | 'subscriptions'
  | 'customerSender';

/** The fields of each mail, in the order of its text. */
export const stepMailFields: Readonly<Record<StepMailKind, readonly StepMailField[]>> = {
  gdap: ['link', 'relationshipName', 'days', 'roles'],
  'transfer-notice': ['currentPartner', 'subscriptions', 'customerSender'],
  'provider-transfer-notice': ['currentPartner', 'providerName', 'subscriptions', 'customerSender'],
  'switch-notice': ['currentPartner', 'subscriptions', 'customerSender'],
};

/** The fields that take a list, one entry on each line. */
export const stepMailLists: readonly StepMailField[] = ['roles', 'subscriptions'];

/** The longest granular permission, in days (N11.3). */
const longestGdap = 730;

/**
 * How long granular permission lasts, in days.
 * @throws InvalidInput when the text is not a whole number from 1 to 730
 */
export function readGdapDays(text: string): number {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  if (days < 1 || days > longestGdap) throw new InvalidInput('days', text, 'gdap-days');
  return days;
}

/**
 * What is wrong with the text of a field other than the link, which `readGdapLink` reads. Returns undefined when it can be
 * used, and when it is empty.
 */
export function stepMailProblem(field: StepMailField, text: string): InvalidInput | undefined {
  if (field !== 'days' || text.trim() === '') return undefined;
  try {
    readGdapDays(text);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

const linesOf = (text = ''): readonly string[] => text.split('\n').flatMap((line) => line.trim() || []);

/**
 * The mail from the texts of its fields, without the names of customer, partner and sender. A number of days that can't
 * be used is left out. Returns undefined while the link of a request for granular permission is missing.
 * @param given the texts by field; the link as `readGdapLink` returns it
 */
export function stepMailRequest(
  kind: StepMailKind,
  given: Readonly<Partial<Record<StepMailField, string>>>,
): MailRequest | undefined {
  const { link = '', days = '' } = given;
  if (kind !== 'gdap')
    return {
      kind,
      currentPartner: given.currentPartner ?? '',
      subscriptions: linesOf(given.subscriptions),
      senderName: given.customerSender ?? '',
      ...(kind === 'provider-transfer-notice' && { providerName: given.providerName ?? '' }),
    };
  if (link === '') return undefined;
  const hasDays = days.trim() !== '' && !stepMailProblem('days', days);
  return {
    kind,
    link,
    relationshipName: given.relationshipName ?? '',
    roles: linesOf(given.roles),
    ...(hasDays && { days: readGdapDays(days) }),
  };
}
