import {
  fill,
  type IdField,
  InvalidInput,
  type LinkChoice,
  type PartnerIds,
  prefilledLink,
  readGuid,
  readPartnerId,
} from 'rules';
import type { SiteWords } from '../context/words.ts';

/** The finished request link, or nothing while an id is missing or wrong. */
export function linkOf(choice: LinkChoice, ids: PartnerIds, admin?: boolean): string | undefined {
  try {
    return prefilledLink(choice, ids, admin);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** What is wrong with an id, in the reader's language; nothing where it is empty or right. */
export function problemWith(words: SiteWords, field: IdField, label: string, given: string): string | undefined {
  if (given.trim() === '') return undefined;
  try {
    (field === 'partnerId' ? readPartnerId : readGuid)(field, given);
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return fill(words.errors[error.expected], { field: label, given });
  }
}
