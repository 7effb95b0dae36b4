import type { Day } from '../policy/days/day.ts';
import type { LinkKind } from '../policy/link-choice.ts';
import type { BareReading } from './read-bare-link.ts';
import type { PartnerIds } from './request-link.ts';

/** The last day on which a type of link was issued, if there is one (N20, T29, T46). */
export const linkUntil: Readonly<Partial<Record<LinkKind, Day>>> = {
  'direct-with-admin': '2023-10-08',
  store: '2020-01-27',
};

/** A set of rights that a request link grants; its words are `messages.linkReading['grants-…']`. */
export type Grant = 'relationship' | 'relationship-admin' | 'joint' | 'reseller' | 'admin' | 'gdap' | 'invitation';

/** The rights that the customer grants by accepting the link. */
export function grantOf({ kind, admin, providerTenant, reseller }: BareReading): Grant {
  if (kind === 'gdap') return 'gdap';
  if (kind === 'reseller-invitation') return 'invitation';
  if (kind === 'admin-only') return 'admin';
  if (kind === 'portal-indirect' || (reseller && providerTenant)) return 'joint';
  if (reseller) return 'reseller';
  return admin ? 'relationship-admin' : 'relationship';
}

/** Something to know before the link is used; its words are `messages.linkReading[concern]`. */
export type LinkConcern =
  | 'not-for-customers'
  | 'old-permission'
  | 'not-yours'
  | 'not-your-partner-id'
  | 'not-your-provider'
  | 'outdated';

const differs = (found: string | undefined, own: string | undefined): boolean =>
  found !== undefined && !!own?.trim() && found.trim().toLowerCase() !== own.trim().toLowerCase();

/** The parts of a link that can raise concerns. */
type ConcernedLink = Pick<BareReading, 'kind' | 'admin'> & PartnerIds;

/** The concerns about using a link on the day: permission it can no longer include, someone else's IDs, its age. */
export function linkConcerns(link: ConcernedLink, own: PartnerIds, day: Day): readonly LinkConcern[] {
  const until = linkUntil[link.kind];
  const oldPermission = link.admin === true && day >= '2023-10-09';
  const found: readonly (LinkConcern | false)[] = [
    link.kind === 'reseller-invitation' && 'not-for-customers',
    oldPermission && 'old-permission',
    differs(link.partnerTenant, own.partnerTenant) && 'not-yours',
    differs(link.partnerId, own.partnerId) && 'not-your-partner-id',
    differs(link.providerTenant, own.providerTenant) && 'not-your-provider',
    !oldPermission && until !== undefined && day > until && 'outdated',
  ];
  return found.filter((concern) => concern !== false);
}
