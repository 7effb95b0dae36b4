import type { Messages } from './messages.ts';
import { fill } from './words.ts';

/** What a relationship request by e-mail needs; names left out stay visible as places to fill in. */
export interface MailRequest {
  readonly link: string;
  readonly admin?: boolean;
  readonly withProvider?: boolean;
  readonly customerName?: string;
  readonly partnerName?: string;
  readonly senderName?: string;
}

/** A mail in plain text, lines separated by `\n`. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
}

/** A draft of the mail that asks the customer for a relationship, in the customer's language; the link on its own line. */
export function mailDraft({ mail }: Messages, request: MailRequest): MailDraft {
  const names = {
    customerName: request.customerName?.trim() || mail.customerPlaceholder,
    partnerName: request.partnerName?.trim() || mail.partnerPlaceholder,
    senderName: request.senderName?.trim() || mail.senderPlaceholder,
  };
  const ask = request.withProvider ? mail.requestWithProvider : request.admin ? mail.requestWithAdmin : mail.request;
  const paragraphs = [
    mail.greeting,
    ask,
    mail.accept,
    request.link,
    mail.linkNote,
    ...(request.withProvider ? [] : [mail.nothingElse]),
    `${mail.close}\n${names.senderName}\n${names.partnerName}`,
  ];
  const text = paragraphs.map((paragraph) => (paragraph === request.link ? paragraph : fill(paragraph, names)));
  return { subject: fill(mail.subject, names), text: text.join('\n\n') };
}

/** The address that opens a mail client with the draft; line breaks as mail clients expect them. */
export const mailAddress = ({ subject, text }: MailDraft): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
