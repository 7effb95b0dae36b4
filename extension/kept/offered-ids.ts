import type { PartnerIds } from 'rules';
import { kept } from './kept-value.ts';
import { readProfile } from './read-profile.ts';

/** The ids of a profile, in the order of its form. */
export const idFields = ['partnerTenant', 'partnerId', 'providerTenant'] as const;

/** The valid ids in something that was handed over. */
export function readIds(given: unknown): PartnerIds {
  const { profile } = readProfile(given);
  return Object.fromEntries(idFields.flatMap((field) => (profile[field] ? [[field, profile[field]]] : [])));
}

/** Ids typed on a portal page that wait to be confirmed in the options; never written to the disk before. */
export const offeredIds = kept('offered-ids', readIds, 'session');
