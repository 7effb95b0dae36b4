import type { Answer, Known } from './facts.ts';

/**
 * What the reseller named on a subscription shows: it is this partner when the two PartnerIDs are the same.
 * Returns no fact when another reseller is named, or one of the two is missing.
 */
export const factsOfReseller = (reseller: string | undefined, partnerId: string | undefined): Known =>
  reseller?.trim() && reseller.trim() === partnerId?.trim() ? { channel: 'this-partner' } : {};

/**
 * What it means that a subscription is in the list of what a partner sold: a direct-bill partner's is its own, and that
 * of an indirect one when it names the partner as its reseller.
 */
export const factsInOwnList = (
  reseller: string | undefined,
  { partnerId, partnerType }: { readonly partnerId?: string; readonly partnerType?: Answer<'partner-type'> },
): Known => (partnerType === 'direct-bill' ? { channel: 'this-partner' } : factsOfReseller(reseller, partnerId));
