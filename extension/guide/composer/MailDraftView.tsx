import { useState } from 'preact/hooks';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { Tick } from '../../controls/Tick.tsx';
import type { AnswerParts } from '../answer/answer-parts.ts';
import { MailPreview } from './MailPreview.tsx';
import { useNoting } from './noting.tsx';
import { useStepFields } from './step-fields.tsx';

interface MailDraftProps
  extends Pick<AnswerParts, 'request' | 'profile' | 'customerName' | 'onCustomerName' | 'foundLink'> {
  readonly link: string;
  /** Whether the customer is asked for permission, too, so that both requests can go in one email. */
  readonly asksTwice: boolean;
}

/** The email to the customer that contains the request link. */
export function MailDraftView({
  request: { kind },
  link,
  asksTwice,
  profile,
  customerName = '',
  onCustomerName,
  foundLink,
}: MailDraftProps) {
  const { words } = useLanguage();
  const { note, line } = useNoting();
  const { composer } = words;
  const [wantsBoth, setBoth] = useState(false);
  const isBoth = asksTwice && wantsBoth;
  const first = kind === 'joint' ? { kind, link } : { kind, link, admin: false };
  const { fields, request: both } = useStepFields({ kind: 'gdap', first, profile, foundLink });
  const request = isBoth ? both : first;
  return (
    <More class="more step-mail" summary={words.actions.writeMail}>
      {() => (
        <>
          {asksTwice && (
            <Tick name="both" label={composer.both} hint={composer.bothHint} checked={wantsBoth} onTick={setBoth} />
          )}
          {isBoth && fields}
          <TextField name="customerName" label={composer.customerName} value={customerName} onInput={onCustomerName} />
          {request ? (
            <MailPreview request={request} customerName={customerName} profile={profile} onUsed={note} />
          ) : (
            <p class="soft">{words.stepMails.missing}</p>
          )}
          {line}
        </>
      )}
    </More>
  );
}
