import type { StepInWords } from 'rules';
import type { StepMailDraft } from '../../background/step-mail.ts';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { TextField } from '../../controls/TextField.tsx';
import type { AnswerParts } from '../answer/answer-parts.ts';
import { MailPreview } from './MailPreview.tsx';
import { useNoting } from './noting.tsx';
import { useStepFields } from './step-fields.tsx';

interface StepMailProps
  extends Pick<StepMailDraft, 'ready'>,
    Pick<AnswerParts, 'profile' | 'customerName' | 'onCustomerName' | 'customerTenant' | 'foundLink'> {
  readonly mail: NonNullable<StepInWords['mail']>;
}

/** The email that a step calls for, or that goes with a list, from a few fields. */
export function StepMail({
  mail: { kind, title },
  ready,
  profile,
  customerName = '',
  onCustomerName,
  customerTenant,
  foundLink,
}: StepMailProps) {
  const { words } = useLanguage();
  const { note, line } = useNoting();
  const { stepMails, composer } = words;
  const { way, fields, request } = useStepFields({ kind, ready, profile, customerTenant, foundLink });
  return (
    <More class="more step-mail" summary={title}>
      {() => (
        <>
          <p class="soft">{way}</p>
          {fields}
          <TextField name="customerName" label={composer.customerName} value={customerName} onInput={onCustomerName} />
          {request ? (
            <MailPreview request={request} customerName={customerName} profile={profile} onUsed={note} />
          ) : (
            <p class="soft">{stepMails.missing}</p>
          )}
          {line}
        </>
      )}
    </More>
  );
}
