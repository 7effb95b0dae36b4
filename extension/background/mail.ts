import { type Locale, type MailRequest, mailAddress, mailDraft } from 'rules';
import { packagedWords } from './language.ts';

/** An email in the language of its recipient. */
export interface Mail {
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  /** Opens it in the reader's own mail program; missing when it is too long for that. */
  readonly address?: string | undefined;
}

/** Writes an email. */
export async function writeMail(request: MailRequest, locale: Locale): Promise<Mail> {
  const draft = mailDraft(await packagedWords(locale), locale, request);
  return { locale, ...draft, address: mailAddress(draft) };
}
