import { guid } from '../../guid.ts';
import type { Answer, Known } from '../facts.ts';

const tenant = new RegExp(`^${guid}$`);
const noTenant = /^[0-]+$/;
const partnerId = /^\d{4,10}$/;

/**
 * The partner that a text names, by its tenant ID or its PartnerID, in lower case. Returns undefined when it is
 * neither.
 */
export function partnerNamedIn(text: string): string | undefined {
  const id = text.trim().toLowerCase();
  return (tenant.test(id) && !noTenant.test(id)) || partnerId.test(id) ? id : undefined;
}

/**
 * The facts that the named seller of a subscription shows: it is this partner when the IDs are the same, and another
 * CSP partner when it is another tenant. Another PartnerID can belong to a reseller of this partner's own. Returns no
 * fact in that case, and when one of the two IDs is missing or they are not of the same type.
 */
export function factsOfSeller(seller = '', own = ''): Pick<Known, 'channel'> {
  const [sold, ours] = [seller, own].map((id) => id.trim().toLowerCase());
  if (!sold || !ours) return {};
  if (sold === ours) return { channel: 'this-partner' };
  const areTenants = [sold, ours].every((id) => tenant.test(id) && !noTenant.test(id));
  return areTenants ? { channel: 'csp-partner' } : {};
}

/**
 * The facts of a subscription in the list of a partner's own sales: a direct-bill partner sold all of its list,
 * an indirect one only the subscriptions that name it as the reseller.
 */
export const factsInOwnList = (
  reseller: string | undefined,
  { partnerId, partnerType }: { readonly partnerId?: string; readonly partnerType?: Answer<'partner-type'> },
): Pick<Known, 'channel'> =>
  partnerType === 'direct-bill' ? { channel: 'this-partner' } : factsOfSeller(reseller, partnerId);
