import { type Locale, type MailAddress, type MailRequest, mailAddress, mailDraft } from 'rules';
import { packagedWords } from './language.ts';

/** An email in the language of its recipient. */
export interface Mail extends MailAddress {
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
}

/** Writes an email. */
export async function writeMail(request: MailRequest, locale: Locale): Promise<Mail> {
  const draft = mailDraft(await packagedWords(locale), locale, request);
  return { locale, ...draft, ...mailAddress(draft) };
}
