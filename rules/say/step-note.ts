import type { Conclusion } from '../decide/decide.ts';
import { billingAdminSince } from '../policy/checks.ts';
import { type StepId, startsRequest } from '../policy/steps.ts';
import type { GuideWords } from '../words/rooms.ts';

/** Steps that start a request for which no source documents a link. */
const withoutLink: readonly StepId[] = ['create-azure-transfer', 'create-license-transfer', 'request-ea-ownership'];

const onOtherPortal: readonly StepId[] = ['use-local-portal', 'look-in-own-portal'];

/**
 * What is to be said at a step beside its text: who else can accept, or why there is no link. Returns undefined when there
 * is nothing.
 */
export function stepNote(
  { id }: { readonly id: StepId },
  { link, checks, asOf }: Pick<Conclusion, 'link' | 'checks' | 'asOf'>,
  { parts, noLink }: Pick<GuideWords, 'parts' | 'noLink'>,
): string | undefined {
  if (id === 'accept-in-admin-center') {
    const isOpen = checks.some(({ fact, state }) => fact === 'acceptor' && state === 'open');
    return isOpen && asOf >= billingAdminSince ? parts.billingAdmin : undefined;
  }
  if (withoutLink.includes(id)) return parts.noTransferLink;
  return 'none' in link && (startsRequest({ id }) || onOtherPortal.includes(id)) ? noLink[link.none] : undefined;
}
