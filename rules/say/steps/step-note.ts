import type { Conclusion } from '../../decide/decide.ts';
import { billingAdminSince } from '../../policy/checks.ts';
import { noteOf, type StepId } from '../../policy/steps.ts';
import type { GuideWords } from '../../words/rooms.ts';

/** The note below the text of a step. Returns undefined when it has none. */
export function stepNote(
  { id }: { readonly id: StepId },
  { link, asOf }: Pick<Conclusion, 'link' | 'asOf'>,
  { stepNotes, noLink }: Pick<GuideWords, 'stepNotes' | 'noLink'>,
): string | undefined {
  const note = noteOf(id);
  if (note === 'no-link') return 'none' in link ? noLink[link.none] : undefined;
  if (note === 'billing-admin' && asOf < billingAdminSince) return undefined;
  return note && stepNotes[note];
}
