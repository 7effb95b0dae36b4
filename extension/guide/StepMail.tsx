import { useState } from 'preact/hooks';
import {
  problemInWords,
  type StepInWords,
  type StepMailField,
  stepMailFields,
  stepMailLists,
  stepMailProblem,
  stepMailRequest,
} from 'rules';
import { useLanguage } from '../controls/language.ts';
import { More } from '../controls/More.tsx';
import { TextField } from '../controls/TextField.tsx';
import type { Profile } from '../kept/profile.ts';
import { MailPreview } from './MailPreview.tsx';
import { usePasted } from './pasted.ts';
import { useServices } from './services.ts';

interface StepMailProps {
  readonly mail: NonNullable<StepInWords['mail']>;
  readonly profile: Profile;
  readonly customerName: string | undefined;
  /** The request link that the page shows, if it shows one. */
  readonly foundLink: string | undefined;
}

/** The email that a step calls for, from a few fields. */
export function StepMail({ mail: { kind, title }, profile, customerName, foundLink }: StepMailProps) {
  const { words } = useLanguage();
  const { onComposed } = useServices();
  const { stepMails, composer } = words;
  const [given, setGiven] = useState<Readonly<Partial<Record<StepMailField, string>>>>({});
  const [customer, setCustomer] = useState<string | undefined>();
  const shownName = customer ?? customerName ?? '';
  const found = usePasted(kind === 'gdap' ? (foundLink ?? '') : '', 'gdap');
  const text = (field: StepMailField) =>
    given[field] ?? (field === 'link' && found && found.problem === undefined ? found.link : '');
  const link = usePasted(text('link'), 'gdap');
  const problems = stepMailFields[kind].map((field) => {
    if (field === 'link') return link?.problem;
    const problem = stepMailProblem(field, text(field));
    return problem && problemInWords(problem, words, stepMails[field]);
  });
  const asked = stepMailRequest(kind, { ...given, link: link && link.problem === undefined ? link.link : '' });
  const request = asked && {
    ...(profile.senderName && { senderName: profile.senderName }),
    ...asked,
    customerName: shownName,
    ...(profile.partnerName && { partnerName: profile.partnerName }),
  };
  return (
    <More summary={title}>
      {() => (
        <>
          <p class="soft">{kind === 'gdap' ? stepMails.toCustomer : stepMails.byCustomer}</p>
          {stepMailFields[kind].map((field, index) => (
            <TextField
              key={field}
              name={field}
              label={stepMails[field]}
              hint={field === 'link' && link?.problem === undefined ? link?.notes.join(' ') : undefined}
              value={text(field)}
              error={problems[index]}
              lines={stepMailLists.includes(field)}
              code={field === 'link'}
              onInput={(typed) => setGiven({ ...given, [field]: typed })}
            />
          ))}
          <TextField name="customerName" label={composer.customerName} value={shownName} onInput={setCustomer} />
          {request && problems.every((problem) => !problem) && (
            <MailPreview request={request} profile={profile} onUsed={() => onComposed({ kind, customer })} />
          )}
        </>
      )}
    </More>
  );
}
