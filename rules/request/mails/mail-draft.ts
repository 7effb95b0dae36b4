import { fill, labeled, list, numeral } from '../../words/format.ts';
import type { GuideWords } from '../../words/rooms.ts';
import { cleanName } from '../clean-name.ts';
import type { MailRequest, ReadyList } from './mail-request.ts';

/** A mail in plain text, lines separated by `\n`; a link is alone on its line. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
}

type Words = Pick<GuideWords, 'mail' | 'ready' | 'share'>;

/** The page of a help site that explains the requests to the customer, in a language. */
export const customerPage = (helpSite: string, locale: string): string => `${helpSite}${locale}/help/for-customers/`;

function templateOf(request: MailRequest) {
  if (request.kind === 'relationship' && request.admin) return 'relationshipWithAdmin';
  return request.kind === 'both' && request.withProvider ? 'bothWithProvider' : request.kind;
}

const readyLines = (words: Words, ready: ReadyList): string =>
  ready
    .map(({ id, known }) => `- ${labeled(words, words.ready[known ? 'known' : 'open'], words.ready.items[id])}`)
    .join('\n');

/** The values of a mail's places, as text. */
function details(request: MailRequest, words: Words, locale: string): Readonly<Record<string, string | undefined>> {
  if (request.kind === 'relationship') return { link: request.link };
  if (request.kind === 'joint') return { link: request.link, providerName: request.providerName };
  if (request.kind === 'gdap' || request.kind === 'both')
    return {
      link: request.link,
      relationshipName: request.relationshipName,
      days: request.days === undefined ? undefined : numeral(locale, request.days),
      roles: request.roles && list(locale, request.roles, 'conjunction'),
      ...(request.kind === 'both' && { gdapLink: request.gdapLink, providerName: request.providerName }),
    };
  const moved = { currentPartner: request.currentPartner, subscriptions: request.subscriptions?.join('\n') };
  if (request.kind === 'provider-transfer-notice') return { ...moved, providerName: request.providerName };
  if (request.kind !== 'transfer-letter' && request.kind !== 'provider-letter') return moved;
  const { customerTenant, partnerId } = request;
  const ours = { ...moved, customerTenant, partnerId, ready: readyLines(words, request.ready) };
  if (request.kind === 'transfer-letter') return ours;
  return { ...ours, providerName: request.providerName, currentTenant: request.currentTenant };
}

/**
 * A draft of a mail in the words of the recipient's language.
 * @param locale the language of the words, for numbers and lists
 */
export function mailDraft(words: Words, locale: string, request: MailRequest): MailDraft {
  const { customerName, partnerName, senderName, helpSite } = request;
  const { mail } = words;
  const given: Readonly<Record<string, string | undefined>> = {
    customerName,
    partnerName,
    senderName,
    ...details(request, words, locale),
  };
  const about = helpSite ? `${fill(mail.about.text, { page: customerPage(helpSite, locale) })}\n\n` : '';
  const values: Record<string, string> = { ...mail.placeholders, about, ready: '' };
  for (const [name, value = ''] of Object.entries(given)) {
    const clean = value.split('\n').map(cleanName).join('\n').trim();
    if (clean) values[name] = clean;
  }
  const { subject, text } = mail[templateOf(request)];
  return { subject: fill(subject, values), text: fill(text, values) };
}
