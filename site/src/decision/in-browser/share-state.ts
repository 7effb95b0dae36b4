import { asPlainText, mailAddress, summaryOf } from 'rules';
import { stateAt } from '../../address/state.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import { treeHere } from '../marks.ts';

/** The forms in which a state can be shared; `mail` is the address that opens a mail client with the text. */
export type SharedForm = 'text' | 'markdown' | 'html' | 'mail';

/**
 * The state of the page in the words of a language, in one of the forms.
 * @param link the address to be shared, in that language
 */
export async function shareState(form: SharedForm, locale: string, link: string): Promise<string> {
  const context = await fetchContext({ ...treeHere()?.dataset, locale });
  const { known, decision } = stateAt(context, location);
  const summary = summaryOf(decision, known, context.words, context.locale, link);
  const text = asPlainText(summary);
  if (form === 'text') return text;
  if (form === 'mail') {
    const { title: subject, sentences, dated } = summary;
    const short = asPlainText({ title: subject, sentences: sentences.slice(0, 1), lists: [], dated, link });
    // Mail clients cut long addresses off: then the sentence, the day and the link have to be enough.
    return (
      mailAddress({ subject, text }) ??
      mailAddress({ subject, text: short }) ??
      `mailto:?body=${encodeURIComponent(link)}`
    );
  }
  const { asHtml, asMarkdown } = await import('./markup.ts');
  return form === 'html' ? asHtml(summary, context.locale) : asMarkdown(summary);
}
