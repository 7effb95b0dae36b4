import type { MailRequest } from '../request/mail-draft.ts';
import type { OutcomeId } from './outcomes.ts';
import type { StepId } from './steps.ts';

/** A mail that a step calls for. */
export type StepMailKind = Extract<MailRequest['kind'], 'gdap' | 'transfer-notice' | 'switch-notice'>;

/** The mail that a step of an outcome calls for, if any: the second request, or the customer's word to its partner. */
export function mailOfStep(step: StepId, outcome: OutcomeId): StepMailKind | undefined {
  if (step === 'request-gdap') return 'gdap';
  if (step === 'tell-current-partner') return outcome === 'switch-azure' ? 'switch-notice' : 'transfer-notice';
  // Licences move without a word of the customer's own, so its present partner learns of it here.
  return step === 'accept-transfer' && outcome === 'transfer-license' ? 'transfer-notice' : undefined;
}
