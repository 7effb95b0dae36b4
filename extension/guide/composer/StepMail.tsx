import { useState } from 'preact/hooks';
import { type StepInWords, type StepMailField, stepMailFields, stepMailLists } from 'rules';
import { ask } from '../../background/requests.ts';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { TextField } from '../../controls/TextField.tsx';
import type { Profile } from '../../kept/profile.ts';
import { useAsked } from '../asked.ts';
import { usePasted } from '../link/pasted.ts';
import { useServices } from '../services.ts';
import { MailPreview } from './MailPreview.tsx';

interface StepMailProps {
  readonly mail: NonNullable<StepInWords['mail']>;
  readonly profile: Profile;
  readonly customerName: string | undefined;
  /** The request link that the page shows, if it shows one. */
  readonly foundLink: string | undefined;
}

/** The email that a step calls for, from a few fields. */
export function StepMail({ mail: { kind, title }, profile, customerName, foundLink }: StepMailProps) {
  const { words, locale } = useLanguage();
  const { onComposed } = useServices();
  const { stepMails, composer } = words;
  const [given, setGiven] = useState<Readonly<Partial<Record<StepMailField, string>>>>({});
  const [customer, setCustomer] = useState<string | undefined>();
  const shownName = customer ?? customerName ?? '';
  const found = usePasted(kind === 'gdap' ? (foundLink ?? '') : '', 'gdap', profile);
  const text = (field: StepMailField) =>
    given[field] ?? (field === 'link' && found && found.problem === undefined ? found.link : '');
  const link = usePasted(text('link'), 'gdap', profile);
  const draft = { kind, given: { ...given, link: link && link.problem === undefined ? link.link : '' } };
  const read = useAsked(() => ask('fields', { draft, locale }), [JSON.stringify(draft), locale]);
  const problem = (field: StepMailField) => (field === 'link' ? link?.problem : read?.problems[field]);
  const request = read?.request && {
    ...(profile.senderName && { senderName: profile.senderName }),
    ...read.request,
    customerName: shownName,
    ...(profile.partnerName && { partnerName: profile.partnerName }),
  };
  return (
    <More class="more step-mail" summary={title}>
      {() => (
        <>
          <p class="soft">{kind === 'gdap' ? stepMails.toCustomer : stepMails.byCustomer}</p>
          {stepMailFields[kind].map((field) => (
            <TextField
              key={field}
              name={field}
              label={stepMails[field]}
              hint={field === 'link' && link?.problem === undefined ? link?.notes.join(' ') : undefined}
              value={text(field)}
              error={problem(field)}
              // A link can have been broken into lines, which a field of one line would turn into gaps.
              lines={field === 'link' || stepMailLists.includes(field)}
              code={field === 'link'}
              onInput={(typed) => setGiven({ ...given, [field]: typed })}
            />
          ))}
          <TextField name="customerName" label={composer.customerName} value={shownName} onInput={setCustomer} />
          {request && !stepMailFields[kind].some(problem) ? (
            <MailPreview request={request} profile={profile} onUsed={() => onComposed({ kind, customer })} />
          ) : (
            <p class="soft">{stepMails.missing}</p>
          )}
        </>
      )}
    </More>
  );
}
