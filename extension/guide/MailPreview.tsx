import { useEffect, useState } from 'preact/hooks';
import { type Locale, type MailRequest, mailAddress, mailDraft } from 'rules';
import type { ExtensionWords } from '../background/words.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useLanguage } from '../controls/language.ts';
import type { Profile } from '../kept/profile.ts';
import { useServices } from './services.ts';

interface MailPreviewProps {
  readonly request: MailRequest;
  readonly profile: Profile;
  /** Called when the mail is copied or opened. */
  readonly onUsed: () => void;
}

/** The words of the language chosen for the email; the reader's own until they are loaded. */
function useMailWords(chosen: Locale): { words: ExtensionWords; locale: Locale } {
  const { words, locale } = useLanguage();
  const { wordsFor } = useServices();
  const [loaded, setLoaded] = useState<{ words: ExtensionWords; locale: Locale }>({ words, locale });
  useEffect(() => {
    let wanted = true;
    if (chosen === locale) setLoaded({ words, locale });
    else wordsFor(chosen).then((found) => wanted && setLoaded({ words: found, locale: chosen }));
    return () => {
      wanted = false;
    };
  }, [chosen, locale, words, wordsFor]);
  return loaded;
}

/** An email in the language of its recipient: shown in full, to be opened or copied. */
export function MailPreview({ request, profile, onUsed }: MailPreviewProps) {
  const { words, locale, languages } = useLanguage();
  const [chosen, setChosen] = useState<Locale | undefined>();
  const preferred = languages.find((language) => language.locale === profile.mailLocale)?.locale;
  const mail = useMailWords(chosen ?? preferred ?? locale);
  const draft = mailDraft(mail.words, mail.locale, request);
  const address = mailAddress(draft);
  return (
    <>
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
      <div class="mail" lang={mail.locale}>
        <p class="mail-subject">{draft.subject}</p>
        <p class="mail-text">{draft.text}</p>
      </div>
      {!address && <p>{words.composer.mailTooLong}</p>}
      <div class="buttons">
        {address && (
          <a class="button" href={address} onClick={onUsed}>
            {words.composer.mail}
          </a>
        )}
        <CopyButton label={words.composer.mailCopy} text={`${draft.subject}\n\n${draft.text}`} onCopied={onUsed} />
      </div>
    </>
  );
}
