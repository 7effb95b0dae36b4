import { useState } from 'preact/hooks';
import type { MailRequest, StepMailKind } from 'rules';
import { More } from '../controls/More.tsx';
import { TextField } from '../controls/TextField.tsx';
import type { Profile } from '../kept/profile.ts';
import { MailPreview } from './MailPreview.tsx';
import { daysIn, inLines, type StepMailField, stepMailError, stepMailFields } from './step-mail-fields.ts';
import { useSurroundings } from './surroundings.ts';

interface StepMailProps {
  readonly kind: StepMailKind;
  readonly profile: Profile;
  readonly customerName: string | undefined;
  /** The request link that the page shows, if it shows one. */
  readonly foundLink: string | undefined;
}

type Given = Readonly<Partial<Record<StepMailField, string>>>;

const lines = (text = ''): readonly string[] => text.split('\n').flatMap((line) => line.trim() || []);

function requestOf(kind: StepMailKind, given: Given, link: string): MailRequest {
  if (kind !== 'gdap')
    return {
      kind,
      currentPartner: given.currentPartner ?? '',
      subscriptions: lines(given.subscriptions),
      senderName: given.customerSender ?? '',
    };
  const days = daysIn(given.days ?? '');
  return {
    kind,
    link,
    relationshipName: given.relationshipName ?? '',
    roles: lines(given.roles),
    ...(days !== undefined && { days }),
  };
}

/** The e-mail that a step calls for, from a few fields. */
export function StepMail({ kind, profile, customerName, foundLink }: StepMailProps) {
  const { words, onComposed } = useSurroundings();
  const { stepMails, composer } = words;
  const [given, setGiven] = useState<Given>({});
  const [customer, setCustomer] = useState<string | undefined>();
  const isFound = foundLink !== undefined && stepMailError(words, 'link', foundLink) === undefined;
  const text = (field: StepMailField) => given[field] ?? (field === 'link' && isFound ? foundLink : '');
  const errors = stepMailFields[kind].map((field) => stepMailError(words, field, text(field)));
  const isReady = errors.every((error) => error === undefined) && (kind !== 'gdap' || text('link').trim() !== '');
  const request: MailRequest = {
    ...(profile.senderName && { senderName: profile.senderName }),
    ...requestOf(kind, given, text('link').trim()),
    customerName: customer ?? customerName ?? '',
    ...(profile.partnerName && { partnerName: profile.partnerName }),
  };
  return (
    <More summary={stepMails[kind]}>
      {() => (
        <>
          <p class="soft">{kind === 'gdap' ? stepMails.toCustomer : stepMails.byCustomer}</p>
          {stepMailFields[kind].map((field, place) => (
            <TextField
              key={field}
              name={field}
              label={stepMails[field]}
              value={text(field)}
              error={errors[place]}
              lines={inLines.includes(field)}
              code={field === 'link'}
              onInput={(typed) => setGiven({ ...given, [field]: typed })}
            />
          ))}
          <TextField
            name="customerName"
            label={composer.customerName}
            value={request.customerName ?? ''}
            onInput={setCustomer}
          />
          {isReady && <MailPreview request={request} profile={profile} onUsed={() => onComposed(kind, customer)} />}
        </>
      )}
    </More>
  );
}
