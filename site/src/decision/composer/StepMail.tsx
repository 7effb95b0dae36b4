import {
  type Decision,
  inOneLine,
  isConclusion,
  type Known,
  type MailRequest,
  readyFor,
  type StepMailKind,
  stepMailWay,
} from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { SiteWords } from '../../context/words.ts';
import type { FilledIn } from './filled-in.ts';
import { type MailField, MailForm } from './MailForm.tsx';
import { stepFields, stepRequest } from './step-fields.ts';

interface StepMailProps {
  readonly context: PageContext;
  readonly kind: StepMailKind;
  /** The answer, for the letters that say what is ready for a move. */
  readonly decision: Decision;
  readonly known: Known;
  readonly filledIn: FilledIn;
}

function fieldsOf(words: SiteWords, kind: StepMailKind): readonly MailField[] {
  const own = stepFields(words, kind);
  const names = (['customerName', 'partnerName', 'senderName'] as const).map((name) => ({
    name,
    label: words.composer[name],
  }));
  if (stepMailWay[kind] !== 'byCustomer') return [...own, ...names];
  // The customer signs its own notice, below the names.
  const [signature, named] = [own.at(-1), names.slice(0, 2)];
  return [...own.slice(0, -1), ...named, ...(signature ? [signature] : [])];
}

/** The mail that a step calls for, or that goes with a list, from a few fields; what is entered stays in them. */
export function StepMail({ context, kind, decision, known, filledIn }: StepMailProps) {
  const { words } = context;
  const ready = isConclusion(decision) ? readyFor(decision.outcome, known, decision.asOf)?.items : undefined;
  const requestOf = (values: Readonly<Record<string, string>>): MailRequest | undefined => {
    const { customerName = '', partnerName = '', senderName = '' } = values;
    const request = stepRequest(kind, values, ready);
    return request && { senderName, ...request, customerName, partnerName };
  };
  return (
    <>
      <p class="small">{inOneLine([words.stepMails[stepMailWay[kind]], words.composer.privacy])}</p>
      <MailForm context={context} name={kind} fields={fieldsOf(words, kind)} request={requestOf} filledIn={filledIn} />
    </>
  );
}
