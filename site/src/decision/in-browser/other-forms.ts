import { asHtml, asMarkdown, asPlainText, mailAddress, type Summary } from 'rules';

/** The forms that few readers ask for; `mail` is the address that opens a mail client with the text. */
export type OtherForm = 'markdown' | 'html' | 'mail';

/** A summary in each of them. */
export const inForm: Readonly<Record<OtherForm, (summary: Summary, link: string, locale: string) => string>> = {
  markdown: asMarkdown,
  html: (summary, _, locale) => asHtml(summary, locale),
  mail: (summary, link) => {
    const { title: subject, sentences, dated } = summary;
    const short = asPlainText({ title: subject, sentences: sentences.slice(0, 1), lists: [], dated, link });
    // Mail clients cut off long addresses: then the sentence, the day and the link have to be enough.
    const texts = [asPlainText(summary), short, link];
    const addresses = texts.map((text) => mailAddress({ subject, text }));
    return addresses.find(({ hasText }) => hasText)?.address ?? `mailto:?body=${encodeURIComponent(link)}`;
  },
};
