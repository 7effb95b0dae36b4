import type { Known } from './facts.ts';

/**
 * What the reseller named on a subscription tells: it is this partner itself when the two PartnerIDs are the same.
 * Returns no fact when another reseller is named, or one of the two is missing.
 */
export const factsOfReseller = (reseller: string | undefined, partnerId: string | undefined): Known =>
  reseller?.trim() && reseller.trim() === partnerId?.trim() ? { channel: 'this-partner' } : {};
