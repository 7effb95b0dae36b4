import type { Day } from './days/day.ts';
import type { Known } from './facts.ts';
import type { Part } from './part.ts';
import { transfersSince } from './steps.ts';

/**
 * The types of link a request can have (N20): the older pair of the Office portal (`portal-direct`, `portal-indirect`),
 * the direct one with (`direct-with-admin`) and without (`direct`) a parameter for administrator permission, the one of
 * an indirect reseller (`indirect`), one from the time of the Store for Business (`store`) and one for permission
 * without a relationship (`admin-only`), both of which are read but never made, the approval of a GDAP request
 * (`gdap`), which only Partner Center can issue, and one that is not for customers: an indirect provider's invitation
 * to a reseller (`reseller-invitation`).
 */
export type LinkKind =
  | 'portal-direct'
  | 'portal-indirect'
  | 'direct-with-admin'
  | 'direct'
  | 'indirect'
  | 'store'
  | 'admin-only'
  | 'gdap'
  | 'reseller-invitation';
/** The kinds that can be built from a partner's own ids. */
export type BuiltLinkKind = Exclude<LinkKind, 'store' | 'admin-only' | 'gdap' | 'reseller-invitation'>;

/** The reason why an answer has no request link to prefill. */
export type NoLink = 'nothing-to-request' | 'portal-issues-it' | 'not-in-csp';

/** The request link to prefill for an answer, or why there is none. */
export type LinkChoice =
  | {
      readonly kind: BuiltLinkKind;
      /** Whether the link asks for administrator permission; missing where the link can't include it. */
      readonly admin?: boolean;
      /** Whether the partner may leave the permission out: own Azure only, 2018-11-01 to 2023-10-08 (N1.2). */
      readonly adminOptional?: true;
      /** Whether the provider's tenant id belongs in the link, because the provider will order. */
      readonly withProvider?: true;
      /** Whether a transfer follows, which has no link: it is requested on a page of the portal. */
      readonly thenTransfer?: true;
    }
  | { readonly none: NoLink };

/**
 * The link of an outcome: one that asks for a relationship, the same for a partner that needs access to its own Azure
 * only, the same as the first step of a transfer, or none.
 */
export type OutcomeLink = 'request' | 'request-own-azure' | 'request-then-transfer' | 'none';

/** The days on which links began to lead to the admin center (T29), and stopped asking for permission (T46). */
const adminCenterSince: Day = '2020-12-08';
const withoutPermissionSince: Day = '2023-10-09';

/** The days on which the links to prefill change. */
export const linkDays: readonly Day[] = [transfersSince, adminCenterSince, withoutPermissionSince];

/** The administrator permission in a link, as long as links mention it. */
function permission(link: OutcomeLink, day: Day): { readonly admin?: boolean; readonly adminOptional?: true } {
  if (day >= withoutPermissionSince) return {};
  return link === 'request-own-azure' ? { admin: false, adminOptional: true } : { admin: true };
}

/**
 * The request link that an outcome needs on the day. An unknown partner type counts as one that buys from Microsoft.
 */
export function linkFor(
  { link, part }: { readonly link: OutcomeLink; readonly part: Part },
  known: Known,
  day: Day,
): LinkChoice {
  if (known.cloud && known.cloud !== 'public') return { none: 'portal-issues-it' };
  if (link === 'none') return { none: 'nothing-to-request' };
  if (known['partner-type'] === 'not-in-csp') return { none: 'not-in-csp' };
  const transfer = link === 'request-then-transfer' && day >= transfersSince ? ({ thenTransfer: true } as const) : {};
  if (known['partner-type'] !== 'indirect-reseller') {
    if (day < adminCenterSince) return { kind: 'portal-direct', ...transfer };
    const kind = day < withoutPermissionSince ? 'direct-with-admin' : 'direct';
    return { kind, ...permission(link, day), ...transfer };
  }
  const provider = part === 'supports' ? {} : ({ withProvider: true } as const);
  return part === 'supports' || day >= adminCenterSince
    ? { kind: 'indirect', ...permission(link, day), ...provider, ...transfer }
    : { kind: 'portal-indirect', ...provider, ...transfer };
}
