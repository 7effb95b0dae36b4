import { useState } from 'preact/hooks';
import type { Locale, MailRequest } from 'rules';
import { ask } from '../../background/requests.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useLanguage } from '../../controls/language.ts';
import { TextField } from '../../controls/TextField.tsx';
import type { Profile } from '../../kept/profile.ts';
import { useAsked } from '../asked.ts';

/** The names that an email is signed with. */
type Names = Pick<MailRequest, 'partnerName' | 'senderName'>;

interface MailPreviewProps {
  readonly request: MailRequest;
  readonly customerName: string;
  readonly profile: Profile;
  /** Called with the mail when it is copied or opened. */
  readonly onUsed: (mail: MailRequest) => void;
}

/**
 * An email in the language of its recipient: shown in full, to be opened or copied. It is signed with the profile's names,
 * unless the request names its own sender; missing ones are asked for.
 */
export function MailPreview({ request, customerName, profile, onUsed }: MailPreviewProps) {
  const { words, locale, languages } = useLanguage();
  const [chosen, setChosen] = useState<Locale | undefined>();
  const preferred = languages.find((language) => language.locale === profile.mailLocale)?.locale;
  const wanted = chosen ?? preferred ?? locale;
  const [names, setNames] = useState<Names>({});
  const { partnerName, senderName } = profile;
  const named = { ...(partnerName && { partnerName }), ...(senderName && { senderName }), ...request };
  const signed = { ...names, ...named, customerName };
  const mail = useAsked(() => ask('mail', { request: signed, locale: wanted }), [JSON.stringify(signed), wanted]);
  if (!mail) return null;
  const { subject, text, address, hasText } = mail;
  return (
    <>
      {(['partnerName', 'senderName'] as const).map(
        (field) =>
          !(field in named) && (
            <TextField
              key={field}
              name={field}
              label={words.composer[field]}
              value={names[field] ?? ''}
              onInput={(name) => setNames({ ...names, [field]: name })}
            />
          ),
      )}
      <label class="field">
        {words.composer.mailLanguage}
        <select
          class="input"
          value={mail.locale}
          onChange={({ currentTarget }) =>
            setChosen(languages.find((language) => language.locale === currentTarget.value)?.locale)
          }
        >
          {languages.map((language) => (
            <option key={language.locale} value={language.locale} lang={language.locale}>
              {language.name}
            </option>
          ))}
        </select>
      </label>
      <div class="mail" lang={mail.locale} dir="auto">
        <p class="mail-subject">{subject}</p>
        <p class="mail-text">{text}</p>
      </div>
      {!hasText && <p>{words.composer.mailTooLong}</p>}
      <div class="buttons">
        <a class="button" href={address} onClick={() => onUsed(signed)}>
          {hasText ? words.composer.mail : words.composer.mailWithoutText}
        </a>
        <CopyButton
          label={hasText ? words.composer.mailCopy : words.composer.mailTextCopy}
          text={hasText ? `${subject}\n\n${text}` : text}
          onCopied={() => onUsed(signed)}
        />
      </div>
    </>
  );
}
