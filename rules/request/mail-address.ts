import type { MailDraft } from './mail-draft.ts';

/** How long an address may be that every common mail client and system opens. */
const longestAddress = 2000;

/** A text for an address; half a character cannot be encoded and becomes U+FFFD. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The address that opens a mail client with the draft, its line breaks as mail clients expect them. */
const fullAddress = ({ subject, text }: MailDraft): string =>
  `mailto:?subject=${encoded(subject)}&body=${encoded(text.replaceAll('\n', '\r\n'))}`;

/** The address that opens a mail client with the draft. Returns undefined when it is too long and has to be copied instead. */
export function mailAddress(draft: MailDraft): string | undefined {
  const address = fullAddress(draft);
  return address.length <= longestAddress ? address : undefined;
}
