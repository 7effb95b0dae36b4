import type { Day } from './day.ts';
import type { Known } from './facts.ts';
import type { Part } from './part.ts';

/**
 * The kinds of link a request can have, by their number in the sources (N20). `U1` and `U2` are the older pair,
 * `U3` and `U3b` the direct one with and without administrator permission, `U4` the indirect one, `U5` from the time of the
 * Store for Business (only ever read back), `U8` the approval of a GDAP request, which only Partner Center can issue.
 */
export type LinkKind = 'U1' | 'U2' | 'U3' | 'U3b' | 'U4' | 'U5' | 'U8';
/** The kinds that can be built from a partner's own ids. */
export type BuiltLinkKind = Exclude<LinkKind, 'U5' | 'U8'>;

/** Why an answer has no request link to prefill. */
export type NoLink = 'nothing-to-request' | 'portal-issues-it' | 'transfer-page' | 'not-in-csp';

/** The request link to prefill for an answer, or why there is none. */
export type LinkChoice =
  | {
      readonly kind: BuiltLinkKind;
      /** Whether the link asks for administrator permission; missing where the link can't carry it. */
      readonly admin?: boolean;
      /** Whether the partner may leave the permission out: own Azure only, 2018-11-01 to 2023-10-08 (N1.2). */
      readonly adminOptional?: true;
      /** Whether the provider's tenant id belongs in the link, because the provider is to order. */
      readonly withProvider?: true;
    }
  | { readonly none: NoLink };

/**
 * The link of an outcome: one that asks for a relationship, the same for a partner that needs access to its own Azure
 * only, none but a page of Partner Center where a transfer is created, or none.
 */
export type OutcomeLink = 'request' | 'request-own-azure' | 'transfer-page' | 'none';

/** Since when links lead to the admin center (T29), and since when they carry no permission (T46). */
const adminCenterSince: Day = '2020-12-08';
const withoutPermissionSince: Day = '2023-10-09';

/** The days on which the links to prefill change. */
export const linkDays: readonly Day[] = [adminCenterSince, withoutPermissionSince];

/** The link of a partner that buys from Microsoft itself. */
function directLink(link: OutcomeLink, day: Day): LinkChoice {
  if (day < adminCenterSince) return { kind: 'U1' };
  if (day >= withoutPermissionSince) return { kind: 'U3b' };
  return link === 'request-own-azure' ? { kind: 'U3', admin: false, adminOptional: true } : { kind: 'U3', admin: true };
}

/** Which request link an outcome needs on the day. An unknown partner type is taken as one that buys from Microsoft. */
export function linkFor(
  { link, part }: { readonly link: OutcomeLink; readonly part: Part },
  known: Known,
  day: Day,
): LinkChoice {
  if (known.cloud && known.cloud !== 'public') return { none: 'portal-issues-it' };
  if (link === 'transfer-page') return { none: 'transfer-page' };
  if (link === 'none') return { none: 'nothing-to-request' };
  if (known['partner-type'] === 'not-in-csp') return { none: 'not-in-csp' };
  if (known['partner-type'] !== 'indirect-reseller') return directLink(link, day);
  if (part === 'supports') return { kind: 'U4' };
  return { kind: day < adminCenterSince ? 'U2' : 'U4', withProvider: true };
}
