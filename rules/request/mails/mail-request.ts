import type { ReadyItem } from '../../policy/ready/ready.ts';

/** Names in a mail; those left out stay visible as places to fill in. */
interface Names {
  readonly customerName?: string;
  readonly partnerName?: string;
  readonly senderName?: string;
  /** The help site's address, with a closing slash: a mail that asks the customer for something then names its page. */
  readonly helpSite?: string;
}

/** Granular permission, by the link that Partner Center issued. */
interface Permission {
  readonly relationshipName?: string;
  readonly days?: number;
  readonly roles?: readonly string[];
}

/** A list of what has to be ready for a move, as it goes with a letter. */
export type ReadyList = readonly Pick<ReadyItem, 'id' | 'known'>[];

/**
 * A mail to write. Requests go from the partner to the customer, letters from the partner to another partner; the
 * notices are the customer's own.
 */
export type MailRequest = Names &
  (
    | { readonly kind: 'relationship'; readonly link: string; readonly admin?: boolean }
    /** Reseller and provider ask together. */
    | { readonly kind: 'joint'; readonly link: string; readonly providerName?: string }
    /** Granular permission, by the link that Partner Center issued. */
    | (Permission & { readonly kind: 'gdap'; readonly link: string })
    /** The relationship and granular permission in one mail. */
    | (Permission & {
        readonly kind: 'both';
        readonly link: string;
        readonly gdapLink: string;
        readonly withProvider: boolean;
        readonly providerName?: string;
      })
    /** To the current partner: the subscriptions to move, and what is ready for it. */
    | {
        readonly kind: 'transfer-letter';
        readonly currentPartner?: string;
        readonly subscriptions?: readonly string[];
        readonly customerTenant?: string;
        readonly partnerId?: string;
        readonly ready: ReadyList;
      }
    /** The same to the partner's own provider, which sends the request. */
    | {
        readonly kind: 'provider-letter';
        readonly providerName?: string;
        readonly currentPartner?: string;
        readonly currentTenant?: string;
        readonly subscriptions?: readonly string[];
        readonly customerTenant?: string;
        readonly partnerId?: string;
        readonly ready: ReadyList;
      }
    /** The customer tells their current partner about a transfer request. */
    | { readonly kind: 'transfer-notice'; readonly currentPartner?: string; readonly subscriptions?: readonly string[] }
    /** The same where the partner's indirect provider sends the request. */
    | {
        readonly kind: 'provider-transfer-notice';
        readonly currentPartner?: string;
        readonly providerName?: string;
        readonly subscriptions?: readonly string[];
      }
    /** The customer asks its current partner, and Microsoft, for the switch of legacy Azure. */
    | { readonly kind: 'switch-notice'; readonly currentPartner?: string; readonly subscriptions?: readonly string[] }
  );

/** The relationship and granular permission as one mail. */
export function inOneMail(
  first: Extract<MailRequest, { kind: 'relationship' | 'joint' }>,
  second: Extract<MailRequest, { kind: 'gdap' }>,
): MailRequest {
  const { kind: _, link: gdapLink, ...permission } = second;
  return { ...first, ...permission, kind: 'both', link: first.link, gdapLink, withProvider: first.kind === 'joint' };
}
