import { useState } from 'preact/hooks';
import { type AnyFact, countryNames, fill, problemInWords, today, valueLabel, valuesOn } from 'rules';
import type { PageWords } from '../background/words.ts';
import { Choice } from '../controls/Choice.tsx';
import { useLanguage } from '../controls/language.ts';
import { TextField } from '../controls/TextField.tsx';
import type { KeptProfile } from '../kept/profile.ts';
import { type ProfileField, withField } from '../kept/read-profile.ts';
import { isLocked, setOf } from '../kept/with-policy.ts';
import { useAllWords } from './all-words.ts';
import { usePolicy } from './policy.ts';

interface ProfileFormProps {
  readonly profile: KeptProfile;
  readonly fields: readonly ProfileField[];
  /** Called with a text that the field can have. */
  readonly onField: (field: ProfileField, text: string) => void;
}

/** Fields whose answers are the values of a fact. */
const factFields: Partial<Record<ProfileField, AnyFact>> = {
  partnerType: 'partner-type',
  role: 'role',
  mpa: 'mpa',
};
const ids: readonly ProfileField[] = ['partnerTenant', 'partnerId', 'providerTenant'];

/** The field's name in the reader's language. */
const labelOf = (words: PageWords, field: ProfileField): string => words.extension.profile[field].label;

/** The answers of a field that is a choice. Returns undefined for a field that is typed. */
function useAnswers(): (field: ProfileField) => readonly (readonly [string, string])[] | undefined {
  const { locale, languages } = useLanguage();
  const words = useAllWords();
  const none: readonly [string, string] = ['', words.extension.profile.none];
  return (field) => {
    const fact = factFields[field];
    if (fact)
      return [
        none,
        ...valuesOn(fact, today()).map((value): [string, string] => [value, valueLabel(words, fact, value)]),
      ];
    if (field === 'country')
      return [none, ...countryNames(locale).map(({ code, name }): [string, string] => [code, name])];
    if (field === 'mailLocale') return [none, ...languages.map((each): [string, string] => [each.locale, each.name])];
    return undefined;
  };
}

/** The partner's profile: each field is kept when it is left; one that cannot be kept says why and stays as typed. */
export function ProfileForm({ profile, fields, onField }: ProfileFormProps) {
  const { words } = useLanguage();
  const { organization } = useAllWords();
  const policy = usePolicy();
  const set = setOf(policy, profile.id);
  const answersOf = useAnswers();
  const [typed, setTyped] = useState<Partial<Record<ProfileField, string>>>({});
  const [errors, setErrors] = useState<Partial<Record<ProfileField, string>>>({});
  const keep = (field: ProfileField, text: string) => {
    const { [field]: _, ...otherErrors } = errors;
    try {
      const changed = withField(profile, field, text);
      setErrors(otherErrors);
      const { [field]: __, ...others } = typed;
      setTyped(others);
      if (changed[field] !== profile[field]) onField(field, text);
    } catch (error) {
      setErrors({ ...otherErrors, [field]: problemInWords(error, words, labelOf(words, field)) });
    }
  };
  return (
    <>
      {fields.map((field) => {
        const about: { readonly label: string; readonly hint?: string } = words.extension.profile[field];
        const answers = answersOf(field);
        const value = typed[field] ?? profile[field] ?? '';
        const given = set?.[field];
        const givenName = given && (answers?.find(([each]) => each === given)?.[1] ?? given);
        const shared = { name: field, label: about.label, hint: about.hint, value };
        if (givenName && isLocked(policy, 'profiles'))
          return <TextField key={field} {...shared} hint={organization.setBy} value={givenName} readOnly />;
        const hintIfSet = value === given ? organization.canChange : fill(organization.changed, { value: given ?? '' });
        return answers ? (
          <Choice
            key={field}
            {...shared}
            value={value === given ? '' : value}
            answers={givenName ? [['', fill(organization.choice, { value: givenName })], ...answers.slice(1)] : answers}
            onChoose={(chosen) => keep(field, chosen)}
          />
        ) : (
          <TextField
            key={field}
            {...shared}
            hint={given ? hintIfSet : about.hint}
            error={errors[field]}
            code={ids.includes(field)}
            onInput={(text) => setTyped({ ...typed, [field]: text })}
            onLeave={() => keep(field, value)}
          />
        );
      })}
    </>
  );
}
