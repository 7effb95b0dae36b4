import { cut } from '../cut.ts';
import type { MailDraft } from './mail-draft.ts';

/** How long an address may be that every common mail client and system opens. */
const longestAddress = 2000;

/** How long a subject may be, in UTF-16 code units, which take at most nine characters each in an address. */
const longestSubject = 200;

/** The address that opens a mail client with a draft. */
export interface MailAddress {
  readonly address: string;
  /**
   * Whether the draft's text is in it. Where the text makes the address too long, as most do that are not in Latin
   * letters, the mail opens with its subject, and the text has to be copied.
   */
  readonly hasText: boolean;
}

/** A text for an address; half a character cannot be encoded and becomes U+FFFD. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * The address that opens a mail client with the draft, its line breaks as mail clients expect them; never more than
 * 2,000 characters. A subject that has to do without its text is cut after 200.
 */
export function mailAddress({ subject, text }: MailDraft): MailAddress {
  const start = 'mailto:?subject=';
  const address = `${start}${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;
  return address.length <= longestAddress
    ? { address, hasText: true }
    : { address: `${start}${encoded(cut(subject, longestSubject))}`, hasText: false };
}
