import { cut } from '../cut.ts';
import type { MailDraft } from './mail-draft.ts';

/** The greatest length of an address that every common mail client and system opens. */
const longestAddress = 2000;

/** The greatest length of a subject, in UTF-16 code units, which take at most nine characters each in an address. */
const longestSubject = 200;

/** The address that opens a mail client with a draft. */
export interface MailAddress {
  readonly address: string;
  /**
   * Whether the draft's text is in it. When the text makes the address too long, as most texts that are not in Latin
   * letters do, the mail opens with its subject, and the text has to be copied.
   */
  readonly hasText: boolean;
}

/** A text for an address; half a character cannot be encoded and becomes U+FFFD. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * The address that opens a mail client with the draft, its line breaks as mail clients expect them; never more than
 * 2,000 characters. Without the text, the subject is cut after 200.
 */
export function mailAddress({ subject, text }: MailDraft): MailAddress {
  const start = 'mailto:?subject=';
  const address = `${start}${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;
  return address.length <= longestAddress
    ? { address, hasText: true }
    : { address: `${start}${encoded(cut(subject, longestSubject))}`, hasText: false };
}
