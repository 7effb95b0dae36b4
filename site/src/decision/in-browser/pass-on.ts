import { asHtml, asMarkdown, asPlainText, decide, mailAddress, summaryOf } from 'rules';
import { pinnedAddressOf } from '../../address/address-of.ts';
import { readPath } from '../../address/read-path.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import type { PassedOn } from './copy.ts';

/** The state of the page in the words of a language, in every form in which it can be passed on. */
export async function passOn({ dataset }: HTMLElement, locale: string): Promise<PassedOn> {
  const { base = '/' } = dataset;
  const { known, asOf, edition } = readPath({ base, locale: dataset.locale ?? '' }, location);
  const context = { ...(await fetchContext({ ...dataset, locale })), ...(edition && { edition }) };
  const decision = decide(known, asOf ?? edition);
  const link = new URL(pinnedAddressOf(context, known, decision.asOf, asOf), location.href).href;
  const told = summaryOf(decision, known, context.words, context.locale, link);
  const { title: subject, sentences, dated } = told;
  const short = asPlainText({ title: subject, sentences: sentences.slice(0, 1), lists: [], dated, link });
  const text = asPlainText(told);
  return {
    text,
    markdown: asMarkdown(told),
    html: asHtml(told, context.locale),
    // Mail clients cut long addresses off: then the sentence, the day and the link have to do.
    mail:
      mailAddress({ subject, text }) ??
      mailAddress({ subject, text: short }) ??
      `mailto:?body=${encodeURIComponent(link)}`,
  };
}
