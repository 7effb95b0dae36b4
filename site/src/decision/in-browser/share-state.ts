import { asHtml, asMarkdown, asPlainText, mailAddress, summaryOf } from 'rules';
import { stateAt } from '../../address/state.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import { treeHere } from '../marks.ts';

/** A state in every form in which it can be shared. */
export interface SharedState {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  /** The address that opens a mail client with the text. */
  readonly mail: string;
}

/**
 * The state of the page in the words of a language, in every form in which it can be shared.
 * @param link the address to be shared, in that language
 */
export async function shareState(locale: string, link: string): Promise<SharedState> {
  const context = await fetchContext({ ...treeHere()?.dataset, locale });
  const { known, decision } = stateAt(context, location);
  const summary = summaryOf(decision, known, context.words, context.locale, link);
  const { title: subject, sentences, dated } = summary;
  const short = asPlainText({ title: subject, sentences: sentences.slice(0, 1), lists: [], dated, link });
  const text = asPlainText(summary);
  return {
    text,
    markdown: asMarkdown(summary),
    html: asHtml(summary, context.locale),
    // Mail clients cut long addresses off: then the sentence, the day and the link have to be enough.
    mail:
      mailAddress({ subject, text }) ??
      mailAddress({ subject, text: short }) ??
      `mailto:?body=${encodeURIComponent(link)}`,
  };
}
