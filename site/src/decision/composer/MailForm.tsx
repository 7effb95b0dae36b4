import { Component, createRef } from 'preact';
import { isLocale, localeName, locales, type MailRequest, mailAddress, mailDraft } from 'rules';
import { fetchContext } from '../../context/context-in-browser.ts';
import type { PageContext } from '../../context/page-context.ts';
import type { SiteWords } from '../../context/words.ts';
import { marks } from '../marks.ts';
import { Field } from './Field.tsx';
import type { FilledIn } from './filled-in.ts';

/**
 * A field of a mail: its name and label, whether it takes several lines, and functions that give the problem with a
 * value and the note on what was removed from it, in words.
 */
export interface MailField {
  readonly name: string;
  readonly label: string;
  readonly lines?: true;
  readonly problem?: (given: string) => string | undefined;
  readonly note?: (given: string) => string;
}

interface MailFormProps {
  readonly context: PageContext;
  /** Distinguishes the fields of this mail from those of another on the page. */
  readonly name: string;
  readonly fields: readonly MailField[];
  /** The mail from the values of the fields. Returns undefined while a value that it needs is missing. */
  readonly request: (values: Readonly<Record<string, string>>) => MailRequest | undefined;
  readonly filledIn: FilledIn;
}

interface MailLanguage {
  /** The words of the mail's language, which may differ from the reader's. */
  readonly words?: SiteWords;
  readonly locale?: string;
  readonly failed?: boolean;
}

/** A mail from a few fields, in the language of its reader, to be opened or copied. */
export class MailForm extends Component<MailFormProps, MailLanguage> {
  override state: MailLanguage = {};

  readonly language = createRef<HTMLSelectElement>();

  readonly id = (field: string) => `${this.props.name}-${field}`;

  /** The language can be chosen before the code is loaded. */
  override componentDidMount() {
    const chosen = this.language.current?.value;
    if (chosen && chosen !== this.props.context.locale) void this.write(chosen);
  }

  async write(locale: string) {
    const { base } = this.props.context;
    if (!isLocale(locale)) return;
    try {
      const { words } = await fetchContext({ locale, base });
      this.setState({ words, locale, failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }

  override render(
    { context, fields, request, filledIn }: MailFormProps,
    { words = context.words, locale, failed }: MailLanguage,
  ) {
    const { composer, site } = context.words;
    const asked = request(Object.fromEntries(fields.map(({ name }) => [name, filledIn.value(name)])));
    const helpSite = new URL(context.base, location.href).href;
    const draft = asked && mailDraft(words, locale ?? context.locale, { ...asked, helpSite });
    const opening = draft && mailAddress(draft);
    return (
      <div {...marks({ copying: true })}>
        {fields.map((field) => (
          <Field
            key={field.name}
            {...field}
            id={this.id(field.name)}
            filledIn={filledIn}
            onChange={() => this.setState({})}
          />
        ))}
        <div class="field">
          <label for={this.id('language')}>{composer.mailLanguage}</label>
          <select
            ref={this.language}
            id={this.id('language')}
            autocomplete="off"
            onChange={(event) => void this.write(event.currentTarget.value)}
          >
            {locales.map((each) => (
              <option key={each} value={each} lang={each} selected={each === context.locale}>
                {localeName(each)}
              </option>
            ))}
          </select>
        </div>
        {failed && (
          <p class="error" role="alert">
            {site.share.notLoaded}
          </p>
        )}
        {draft && opening && (
          <>
            <pre
              class="draft"
              dir="auto"
              lang={locale ?? context.locale}
              data-draft
              {...marks({ shown: opening.hasText })}
            >
              {`${draft.subject}\n\n`}
              <span {...marks({ shown: !opening.hasText })}>{draft.text}</span>
            </pre>
            {!opening.hasText && <p>{composer.mailTooLong}</p>}
            <p class="actions">
              <a class="button quiet" href={opening.address}>
                {opening.hasText ? composer.mail : composer.mailWithoutText}
              </a>
              <button type="button" {...marks({ copy: 'shown' })}>
                {opening.hasText ? composer.mailCopy : composer.mailTextCopy}
              </button>
              <span class="copied" {...marks({ said: true })} />
            </p>
          </>
        )}
      </div>
    );
  }
}
