import { useEffect, useState } from 'preact/hooks';
import {
  fill,
  type IdField,
  idsNeeded,
  type LinkChoice,
  linkConcerns,
  linkNotes,
  prefilledLink,
  problemOf,
  today,
} from 'rules';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useLanguage } from '../controls/language.ts';
import { TextField } from '../controls/TextField.tsx';
import { type Profile, withField } from '../kept/profile.ts';
import { MailDraftView } from './MailDraftView.tsx';
import { useServices } from './services.ts';

interface ComposerProps {
  readonly choice: LinkChoice;
  /** The kind of request link in words, or why there is none. */
  readonly request: string;
  readonly profile: Profile;
  readonly customerName?: string | undefined;
  /** Called with the link as soon as there is one, for the copy of the whole answer. */
  readonly onLink: (link: string | undefined) => void;
}

/** The request for the customer: the link made from the partner's own ids, and the email that carries it. */
export function Composer({ choice, request, profile, customerName, onLink }: ComposerProps) {
  const { words } = useLanguage();
  const { openOptions, onComposed, profiles } = useServices();
  const [typed, setTyped] = useState<Partial<Record<IdField, string>>>({});
  const [left, setLeft] = useState<readonly IdField[]>([]);
  const [admin, setAdmin] = useState<boolean | undefined>();
  const text = (field: IdField) => typed[field] ?? profile[field] ?? '';
  const needed = idsNeeded(choice);
  const errors = Object.fromEntries(
    needed.map((field) => [field, problemOf(() => withField({}, field, text(field)), words, words.composer[field])]),
  );
  const ids = Object.fromEntries(needed.map((field) => [field, text(field)]));
  const isNew = needed.some((field) => ids[field] !== (profile[field] ?? ''));
  const link = Object.values(errors).some(Boolean) ? undefined : prefilledLink(choice, ids, admin);
  // What the link carries is compared with the profile before anybody copies it.
  const strange = link && 'kind' in choice ? linkConcerns({ kind: choice.kind, ...ids }, profile, today()) : [];
  const tenant = ids.partnerTenant?.trim().replace(/^(.{4}).*(.{4})$/, '$1…$2');
  useEffect(() => onLink(link), [link]);

  if ('none' in choice) return <p class="soft">{request}</p>;
  return (
    <section class="part composer">
      <h3 class="part-title">{words.composer.title}</h3>
      <p class="soft">{[`${request}.`, ...linkNotes(words, choice)].join(' ')}</p>
      {needed.map((field) => (
        <TextField
          key={field}
          name={field}
          label={words.composer[field]}
          value={text(field)}
          error={left.includes(field) || text(field) === profile[field] ? errors[field] : undefined}
          code
          onInput={(value) => setTyped({ ...typed, [field]: value })}
          onLeave={() => setLeft([...left.filter((each) => each !== field), field])}
        />
      ))}
      {link && isNew && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => profiles.keep(ids)}>
            {words.extension.guide.keepIds}
          </button>
        </div>
      )}
      {choice.adminOptional && (
        <label class="tickbox">
          <input
            type="checkbox"
            checked={admin ?? choice.admin ?? false}
            onChange={({ currentTarget }) => setAdmin(currentTarget.checked)}
          />
          <span>
            {words.composer.admin}
            <span class="hint">{words.composer.adminHint}</span>
          </span>
        </label>
      )}
      {link ? (
        <>
          <p class="label" id="request-link">
            {words.composer.link}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long link has to be scrolled by keyboard too */}
          <output class="request-link" aria-labelledby="request-link" dir="ltr" tabIndex={0}>
            {link}
          </output>
          {strange.map((concern) => (
            <p key={concern} class="failing" role="status">
              {words.linkReading[concern]}
            </p>
          ))}
          <div class="buttons">
            {tenant && <span class="soft">{fill(words.extension.guide.withTenant, { id: tenant })}</span>}
            <CopyButton
              label={words.composer.copy}
              text={link}
              primary
              onCopied={() => onComposed({ kind: 'link', link })}
            />
          </div>
          <MailDraftView
            link={link}
            admin={admin ?? choice.admin}
            withProvider={choice.withProvider}
            profile={profile}
            customerName={customerName}
          />
        </>
      ) : (
        <p class="soft">{words.composer.missing}</p>
      )}
      <p class="soft">
        {words.composer.privacy}{' '}
        <button type="button" class="link" onClick={openOptions}>
          {words.extension.guide.openProfile}
        </button>
      </p>
    </section>
  );
}
