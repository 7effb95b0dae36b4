import { InvalidInput, type Messages, readRequestLink, type StepMailKind } from 'rules';
import { fieldError } from '../controls/field-error.ts';

/** The places to fill in of a mail that a step calls for. */
export type StepMailField =
  | 'link'
  | 'relationshipName'
  | 'days'
  | 'roles'
  | 'currentPartner'
  | 'subscriptions'
  | 'customerSender';

/** The fields of each mail, in the order of its text. */
export const stepMailFields: Readonly<Record<StepMailKind, readonly StepMailField[]>> = {
  gdap: ['link', 'relationshipName', 'days', 'roles'],
  'transfer-notice': ['currentPartner', 'subscriptions', 'customerSender'],
  'switch-notice': ['currentPartner', 'subscriptions', 'customerSender'],
};

/** Fields of several lines. */
export const inLines: readonly StepMailField[] = ['roles', 'subscriptions'];

/** The days a granular permission can last; nothing when it is no whole number from 1 to 730. */
export function daysIn(given: string): number | undefined {
  const days = /^\d{1,3}$/.test(given.trim()) ? Number(given) : 0;
  return days >= 1 && days <= 730 ? days : undefined;
}

/** What is wrong with what stands in a field, in words; nothing for one that is empty. */
export function stepMailError(words: Messages, field: StepMailField, given: string): string | undefined {
  const { stepMails } = words;
  if (given.trim() === '') return undefined;
  if (field === 'days') return daysIn(given) === undefined ? stepMails.badDays : undefined;
  if (field !== 'link') return undefined;
  try {
    return readRequestLink(given.trim()).kind === 'U8' ? undefined : stepMails.notGdap;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return fieldError(words, stepMails.link, error);
  }
}
