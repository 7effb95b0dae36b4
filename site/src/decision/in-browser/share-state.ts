import { asPlainText, summaryOf } from 'rules';
import { stateAt } from '../../address/state.ts';
import { fetchContext } from '../../context/context-in-browser.ts';
import { treeHere } from '../marks.ts';
import type { OtherForm } from './other-forms.ts';

/** The forms in which a state can be shared. */
export type SharedForm = 'text' | OtherForm;

/**
 * The state of the page in the words of a language, in one of the forms.
 * @param link the address to be shared, in that language
 */
export async function shareState(form: SharedForm, locale: string, link: string): Promise<string> {
  const context = await fetchContext({ ...treeHere()?.dataset, locale });
  const { known, decision } = stateAt(context, location);
  const summary = summaryOf(decision, known, context.words, context.locale, link);
  return form === 'text'
    ? asPlainText(summary)
    : (await import('./other-forms.ts')).inForm[form](summary, link, locale);
}
