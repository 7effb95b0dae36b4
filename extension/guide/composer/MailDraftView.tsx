import { useState } from 'preact/hooks';
import type { LinkChoice, MailRequest } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { Tick } from '../../controls/Tick.tsx';
import type { AnswerParts } from '../answer/answer-parts.ts';
import { MailPreview } from './MailPreview.tsx';
import { useNoting } from './noting.tsx';
import { useStepFields } from './step-fields.tsx';

interface MailDraftProps extends Pick<AnswerParts, 'profile' | 'customerName' | 'onCustomerName' | 'foundLink'> {
  readonly link: string;
  readonly choice: LinkChoice;
  /** Whether the customer is asked for permission, too, so that both requests can go in one email. */
  readonly asksTwice: boolean;
}

/** The email to the customer that contains the request link. */
export function MailDraftView({
  link,
  choice,
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
  const isJoint = 'kind' in choice && choice.withProvider;
  const first = {
    ...(isJoint ? ({ kind: 'joint', link } as const) : ({ kind: 'relationship', link, admin: false } as const)),
    customerName,
    ...(profile.partnerName && { partnerName: profile.partnerName }),
    ...(profile.senderName && { senderName: profile.senderName }),
  };
  const { fields, request: both } = useStepFields({ kind: 'gdap', first, profile, foundLink });
  const request: MailRequest | undefined = isBoth ? both : first;
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
            <MailPreview request={request} profile={profile} onUsed={note} />
          ) : (
            <p class="soft">{words.stepMails.missing}</p>
          )}
          {line}
        </>
      )}
    </More>
  );
}
