import { Component } from 'preact';
import { isLocale, type LinkChoice, type Messages, mailAddress, mailDraft } from 'rules';
import { languages } from '../languages.ts';
import type { Reader } from './reader.ts';

interface Props {
  readonly reader: Reader;
  readonly link: string | undefined;
  readonly choice: Exclude<LinkChoice, { none: unknown }>;
  /** Whether the link asks for administrator permission. */
  readonly admin: boolean;
}

interface Written {
  /** The words of the mail's language, which may differ from the reader's. */
  readonly words?: Messages;
  readonly locale?: string;
  readonly names: Readonly<Record<string, string>>;
}

const nameFields = ['customerName', 'partnerName', 'senderName'] as const;

/** The finished link, and the mail that carries it, in the customer's language. */
export class Mail extends Component<Props, Written> {
  override state: Written = { names: {} };

  async write(locale: string) {
    const { base } = this.props.reader;
    if (!isLocale(locale)) return;
    const { words } = (await (await fetch(`${base}${locale}/words.json`)).json()) as { words: Messages };
    this.setState({ words, locale });
  }

  override render({ reader, link, choice, admin }: Props, { words = reader.words, locale, names }: Written) {
    const { composer } = reader.words;
    const asked = choice.withProvider ? { kind: 'joint' as const } : { kind: 'relationship' as const, admin };
    const draft = link && mailDraft(words, locale ?? reader.locale, { ...asked, ...names, link });
    const address = draft && mailAddress(draft);
    return (
      <>
        <h3 id="link-title">{composer.link}</h3>
        <output class="link" aria-labelledby="link-title" data-request-link>
          {link ?? composer.missing}
        </output>
        <p class="actions">
          <button type="button" data-copy="request" disabled={!link}>
            {composer.copy}
          </button>
          <span class="copied" data-copied />
        </p>
        <details class="mail">
          <summary>{reader.words.site.state.writeMail}</summary>
          {nameFields.map((field) => (
            <div class="field" key={field}>
              <label for={field}>{composer[field]}</label>
              <input
                id={field}
                type="text"
                autocomplete="off"
                onInput={(event) => this.setState({ names: { ...names, [field]: event.currentTarget.value } })}
              />
            </div>
          ))}
          <div class="field">
            <label for="mail-language">{composer.mailLanguage}</label>
            <select
              id="mail-language"
              autocomplete="off"
              onChange={(event) => void this.write(event.currentTarget.value)}
            >
              {languages.map(({ locale, name }) => (
                <option key={locale} value={locale} lang={locale} selected={locale === reader.locale}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          {draft && (
            <>
              <pre class="draft" lang={locale} data-draft>{`${draft.subject}\n\n${draft.text}`}</pre>
              {!address && <p>{composer.mailTooLong}</p>}
              <p class="actions">
                {address && (
                  <a class="button quiet" href={address}>
                    {composer.mail}
                  </a>
                )}
                <button type="button" data-copy="mail">
                  {composer.mailCopy}
                </button>
                <span class="copied" data-copied />
              </p>
            </>
          )}
        </details>
      </>
    );
  }
}
