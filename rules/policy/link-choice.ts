import type { BuiltLinkKind } from '../request/request-link.ts';
import { isSupportOnly, partnerActs } from './checks.ts';
import type { Day } from './day.ts';
import type { Known } from './facts.ts';
import type { OutcomeId } from './outcomes.ts';

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

const transfers: readonly OutcomeId[] = [
  'switch-azure',
  'transfer-azure-plan',
  'transfer-license',
  'request-ea-ownership',
];
const ownAzure: readonly OutcomeId[] = ['recreate-azure', 'keep-and-add-azure', 'add-second-azure'];
const waiting: readonly OutcomeId[] = ['wait-or-cancel', 'wait-for-term-end'];

/** Since when links lead to the admin center (T29), and since when they carry no permission (T46). */
const adminCenterSince: Day = '2020-12-08';
const withoutPermissionSince: Day = '2023-10-09';

/** The days on which the links to prefill change. */
export const linkDays: readonly Day[] = [adminCenterSince, withoutPermissionSince];

/** The link of a partner that buys from Microsoft itself. */
function directLink(outcome: OutcomeId, day: Day): LinkChoice {
  if (day < adminCenterSince) return { kind: 'U1' };
  if (day >= withoutPermissionSince) return { kind: 'U3b' };
  return ownAzure.includes(outcome) ? { kind: 'U3', admin: false, adminOptional: true } : { kind: 'U3', admin: true };
}

/** Which request link an answer needs on the day. An unknown partner type is taken as one that buys from Microsoft. */
export function linkFor(outcome: OutcomeId, known: Known, day: Day): LinkChoice {
  if (known.cloud && known.cloud !== 'public') return { none: 'portal-issues-it' };
  if (transfers.includes(outcome)) return { none: 'transfer-page' };
  if (!partnerActs(outcome) && !waiting.includes(outcome)) return { none: 'nothing-to-request' };
  if (known['partner-type'] === 'not-in-csp') return { none: 'not-in-csp' };
  if (known['partner-type'] !== 'indirect-reseller') return directLink(outcome, day);
  if (isSupportOnly(outcome)) return { kind: 'U4' };
  return { kind: day < adminCenterSince ? 'U2' : 'U4', withProvider: true };
}
