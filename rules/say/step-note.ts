import type { Conclusion } from '../decide/decide.ts';
import { billingAdminSince } from '../policy/checks.ts';
import { noteOf, type StepId } from '../policy/steps.ts';
import type { GuideWords } from '../words/rooms.ts';

/** What is to be said at a step beside its text. Returns undefined when there is nothing. */
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
