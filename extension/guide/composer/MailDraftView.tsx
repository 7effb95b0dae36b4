import { useState } from 'preact/hooks';
import type { LinkChoice, MailRequest } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { TextField } from '../../controls/TextField.tsx';
import type { Profile } from '../../kept/profile.ts';
import { useServices } from '../services.ts';
import { MailPreview } from './MailPreview.tsx';

interface MailDraftProps {
  readonly link: string;
  readonly choice: LinkChoice;
  readonly profile: Profile;
  readonly customerName: string | undefined;
}

/** The email to the customer that carries the request link. */
export function MailDraftView({ link, choice, profile, customerName }: MailDraftProps) {
  const { words } = useLanguage();
  const { onComposed } = useServices();
  const [typed, setTyped] = useState<string | undefined>();
  const customer = typed ?? customerName ?? '';
  const isJoint = 'kind' in choice && choice.withProvider;
  const request: MailRequest = {
    ...(isJoint ? { kind: 'joint', link } : { kind: 'relationship', link, admin: false }),
    customerName: customer,
    ...(profile.partnerName && { partnerName: profile.partnerName }),
    ...(profile.senderName && { senderName: profile.senderName }),
  };
  return (
    <More class="more step-mail" summary={words.actions.writeMail}>
      {() => (
        <>
          <TextField name="customerName" label={words.composer.customerName} value={customer} onInput={setTyped} />
          <MailPreview
            request={request}
            profile={profile}
            onUsed={() => onComposed({ kind: request.kind, customer: typed, link })}
          />
        </>
      )}
    </More>
  );
}
