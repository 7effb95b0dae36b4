import { cleanName } from '../say/clean-name.ts';
import { fill, list, numeral } from '../say/format.ts';
import type { GuideWords } from '../words/rooms.ts';

/** Names in a mail; those left out stay visible as places to fill in. */
interface Names {
  readonly customerName?: string;
  readonly partnerName?: string;
  readonly senderName?: string;
}

/** A mail to write. All but the notices are from the partner to the customer; the notices are the customer's own. */
export type MailRequest = Names &
  (
    | { readonly kind: 'relationship'; readonly link: string; readonly admin?: boolean }
    /** Reseller and provider ask together. */
    | { readonly kind: 'joint'; readonly link: string; readonly providerName?: string }
    /** Granular permission, by the link that Partner Center issued. */
    | {
        readonly kind: 'gdap';
        readonly link: string;
        readonly relationshipName?: string;
        readonly days?: number;
        readonly roles?: readonly string[];
      }
    /** The customer tells its current partner about a transfer request. */
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

/** A mail in plain text, lines separated by `\n`; a link is alone on its line. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
}

const templateOf = (request: MailRequest) =>
  request.kind === 'relationship' && request.admin ? 'relationshipWithAdmin' : request.kind;

function details(request: MailRequest, locale: string) {
  if (request.kind === 'joint') return { link: request.link, providerName: request.providerName };
  if (request.kind === 'gdap')
    return {
      link: request.link,
      relationshipName: request.relationshipName,
      days: request.days === undefined ? undefined : numeral(locale, request.days),
      roles: request.roles && list(locale, request.roles, 'conjunction'),
    };
  if (request.kind === 'relationship') return { link: request.link };
  const notice = { currentPartner: request.currentPartner, subscriptions: request.subscriptions?.join('\n') };
  return request.kind === 'provider-transfer-notice' ? { ...notice, providerName: request.providerName } : notice;
}

/**
 * A draft of a mail in the words of the customer's language.
 * @param locale the language of the words, for numbers and lists
 */
export function mailDraft({ mail }: Pick<GuideWords, 'mail'>, locale: string, request: MailRequest): MailDraft {
  const { customerName, partnerName, senderName } = request;
  const given: Readonly<Record<string, string | undefined>> = {
    customerName,
    partnerName,
    senderName,
    ...details(request, locale),
  };
  const values: Record<string, string> = { ...mail.placeholders };
  for (const [name, value = ''] of Object.entries(given)) {
    const clean = value.split('\n').map(cleanName).join('\n').trim();
    if (clean) values[name] = clean;
  }
  const { subject, text } = mail[templateOf(request)];
  return { subject: fill(subject, values), text: fill(text, values) };
}
