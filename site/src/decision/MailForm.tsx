import { Component } from 'preact';
import { isLocale, localeName, locales, type MailRequest, mailAddress, mailDraft } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import type { SiteWords } from '../context/words.ts';
import { sayings } from './copy-messages.ts';

/** A place to fill in: what it is called, and what is wrong with what stands in it, if anything. */
export interface MailField {
  readonly name: string;
  readonly label: string;
  readonly lines?: true;
  readonly problem?: (given: string) => string | undefined;
}

type Given = Readonly<Record<string, string>>;

interface Props {
  readonly context: PageContext;
  /** Tells the fields of this mail apart from those of another on the page. */
  readonly name: string;
  readonly fields: readonly MailField[];
  /** The mail from what is filled in; nothing while something it needs is missing. */
  readonly request: (given: Given) => MailRequest | undefined;
}

interface Written {
  readonly given: Given;
  /** Fields the reader has left once: only these complain. */
  readonly left: readonly string[];
  /** The words of the mail's language, which may differ from the reader's. */
  readonly words?: SiteWords;
  readonly locale?: string;
  readonly failed?: boolean;
}

/** Names as they were filled in on this page; kept in memory only, so that the next mail knows them. */
let remembered: Given = {};

/** A mail from a few fields, in the language of whoever reads it, to be opened or copied. */
export class MailForm extends Component<Props, Written> {
  override state: Written = { given: remembered, left: [] };

  readonly id = (field: string) => `${this.props.name}-${field}`;

  override componentDidMount() {
    // What was filled in before this code arrived stands in the page already.
    for (const { name } of this.props.fields) {
      const field = document.getElementById(this.id(name));
      if ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== '')
        this.enter(name, field.value);
    }
  }

  enter(name: string, value: string) {
    remembered = { ...remembered, [name]: value };
    this.setState(({ given }) => ({ given: { ...given, [name]: value } }));
  }

  async write(locale: string) {
    const { base } = this.props.context;
    if (!isLocale(locale)) return;
    try {
      const { words } = (await (await fetch(`${base}${locale}/words.json`)).json()) as { words: SiteWords };
      this.setState({ words, locale, failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }

  field({ name, label, lines, problem }: MailField) {
    const { given, left } = this.state;
    const id = this.id(name);
    const wrong = left.includes(name) && given[name]?.trim() ? problem?.(given[name]) : undefined;
    const attributes = {
      id,
      defaultValue: remembered[name],
      autocomplete: 'off',
      spellcheck: false,
      'aria-invalid': wrong ? ('true' as const) : undefined,
      'aria-describedby': wrong && `${id}-error`,
      onInput: (event: { currentTarget: { value: string } }) => this.enter(name, event.currentTarget.value),
      onChange: () => this.setState(({ left }) => ({ left: [...left, name] })),
    };
    return (
      <div class="field" key={name} data-problem={wrong && ''}>
        <label for={id}>{label}</label>
        {wrong && (
          <p class="error" id={`${id}-error`}>
            {wrong}
          </p>
        )}
        {lines ? <textarea rows={3} {...attributes} /> : <input type="text" {...attributes} />}
      </div>
    );
  }

  override render({ context, fields, request }: Props, { given, words = context.words, locale, failed }: Written) {
    const { composer, share } = context.words;
    const asked = request(given);
    const draft = asked && mailDraft(words, locale ?? context.locale, asked);
    const address = draft && mailAddress(draft);
    return (
      <div {...sayings(context)}>
        {fields.map((field) => this.field(field))}
        <div class="field">
          <label for={this.id('language')}>{composer.mailLanguage}</label>
          <select
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
            {share.notLoaded}
          </p>
        )}
        {draft && (
          <>
            <pre
              class="draft"
              lang={locale ?? context.locale}
              data-draft
              data-shown
            >{`${draft.subject}\n\n${draft.text}`}</pre>
            {!address && <p>{composer.mailTooLong}</p>}
            <p class="actions">
              {address && (
                <a class="button quiet" href={address}>
                  {composer.mail}
                </a>
              )}
              <button type="button" data-copy="shown">
                {composer.mailCopy}
              </button>
              <span class="copied" />
            </p>
          </>
        )}
      </div>
    );
  }
}
