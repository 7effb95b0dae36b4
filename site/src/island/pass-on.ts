import { asHtml, asMarkdown, asPlainText, mailAddress, tell } from 'rules';
import type { Reader } from '../tree/reader.ts';
import type { TreeState } from '../tree/state.ts';
import type { PassedOn } from './copy.ts';

/** A state in the words of whoever is to read it, in every form in which it can be passed on. */
export function passedOn({ words, locale }: Reader, { decision, known }: TreeState, link: string): PassedOn {
  const told = tell(words, locale, decision, known, link);
  const { title: subject, sentences, dated } = told;
  const short = asPlainText({ title: subject, sentences: sentences.slice(0, 1), lists: [], dated, link });
  const text = asPlainText(told);
  return {
    text,
    markdown: asMarkdown(told),
    html: asHtml(told, locale),
    // Mail clients cut long addresses off: then the sentence, the day and the link have to do.
    mail:
      mailAddress({ subject, text }) ??
      mailAddress({ subject, text: short }) ??
      `mailto:?body=${encodeURIComponent(link)}`,
  };
}
