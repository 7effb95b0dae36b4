import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { inOneLine, type StepMailField } from 'rules';
import { ask } from '../../background/requests.ts';
import type { StepMailDraft, StepMailReading } from '../../background/step-mail.ts';
import { useLanguage } from '../../controls/language.ts';
import { TextField } from '../../controls/TextField.tsx';
import type { Profile } from '../../kept/profile.ts';
import { useAsked } from '../asked.ts';
import type { FromPage } from '../from-page.ts';
import { usePasted } from '../link/pasted.ts';

interface StepFields {
  /** The sender and the recipient of the email. */
  readonly way: string | undefined;
  readonly fields: ComponentChildren;
  readonly request: StepMailReading['request'];
}

interface Mail extends Omit<StepMailDraft, 'given'>, Pick<FromPage, 'customerTenant' | 'foundLink'> {
  readonly profile: Profile;
}

/** The fields of an email that a step calls for, and the email that they make once nothing in them is wrong. */
export function useStepFields({ profile, customerTenant = '', foundLink, ...mail }: Mail): StepFields {
  const { locale } = useLanguage();
  const [given, setGiven] = useState<StepMailDraft['given']>({});
  const read = usePasted(given.link ?? (mail.kind === 'gdap' && foundLink ? foundLink : ''), 'gdap', profile);
  // A link that the page shows for something else is not the reader's mistake.
  const pasted = given.link === undefined && read?.problem !== undefined ? undefined : read;
  const link = pasted?.problem === undefined ? (pasted?.link ?? '') : '';
  const known: StepMailDraft['given'] = { partnerId: profile.partnerId ?? '', customerTenant, link, ...given };
  const draft = { ...mail, given: { ...known, link } };
  const drawn = useAsked(() => ask('fields', { draft, locale }), [JSON.stringify(draft), locale]);
  const problemOf = ({ field, problem }: StepMailReading['fields'][number]) =>
    field === 'link' ? pasted?.problem : problem;
  const type = (field: StepMailField) => (typed: string) => setGiven({ ...given, [field]: typed });
  return {
    way: drawn?.way,
    fields: drawn?.fields.map((each) => (
      <TextField
        key={each.field}
        name={each.field}
        label={each.label}
        hint={each.field === 'link' && pasted?.problem === undefined ? inOneLine(pasted?.notes ?? []) : undefined}
        value={known[each.field] ?? ''}
        error={problemOf(each)}
        lines={each.lines}
        code={each.field === 'link'}
        onInput={type(each.field)}
      />
    )),
    request: drawn?.fields.some(problemOf) ? undefined : drawn?.request,
  };
}
