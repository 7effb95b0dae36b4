import { Component, createRef } from 'preact';
import type { LinkChoice, MailRequest } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { copyMessages } from '../copy-messages.ts';
import { marks } from '../marks.ts';
import type { FilledIn } from './filled-in.ts';
import type { MailForm } from './MailForm.tsx';

interface MailProps {
  readonly context: PageContext;
  readonly link: string | undefined;
  readonly choice: Exclude<LinkChoice, { none: unknown }>;
  /** Whether the link asks for administrator permission. */
  readonly admin: boolean;
  readonly filledIn: FilledIn;
}

interface Loaded {
  readonly Form?: typeof MailForm;
  readonly failed?: boolean;
}

/** The finished link, and the mail that carries it, in the customer's language; its form is loaded when it is opened. */
export class Mail extends Component<MailProps, Loaded> {
  override state: Loaded = {};

  readonly details = createRef<HTMLDetailsElement>();

  /** The form can be opened before this code is there. */
  override componentDidMount() {
    if (this.details.current?.open) void this.load();
  }

  async load() {
    try {
      this.setState({ Form: (await import('./MailForm.tsx')).MailForm, failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }

  override render({ context, link, choice, admin, filledIn }: MailProps, { Form, failed }: Loaded) {
    const { composer, share, site } = context.words;
    const names = [
      'customerName',
      'partnerName',
      'senderName',
      ...(choice.withProvider ? (['providerName'] as const) : []),
    ] as const;
    const request = (values: Readonly<Record<string, string>>): MailRequest | undefined =>
      link === undefined
        ? undefined
        : choice.withProvider
          ? { ...values, kind: 'joint', link }
          : { ...values, kind: 'relationship', link, admin };
    return (
      <>
        <div {...copyMessages(context)}>
          <h3 id="link-title">{composer.link}</h3>
          <output class="link" aria-labelledby="link-title" data-request-link {...marks({ shown: true })}>
            {link ?? composer.missing}
          </output>
          <p class="actions">
            <button type="button" disabled={!link} {...marks({ copy: 'shown' })}>
              {composer.copy}
            </button>
            <span class="copied" {...marks({ said: true })} />
          </p>
        </div>
        <details class="mail" ref={this.details} onToggle={() => !Form && void this.load()}>
          <summary>{site.state.writeMail}</summary>
          {Form && (
            <Form
              context={context}
              name="mail"
              fields={names.map((name) => ({ name, label: composer[name] }))}
              request={request}
              filledIn={filledIn}
            />
          )}
          {failed && (
            <p class="error" role="alert">
              {share.notLoaded}
            </p>
          )}
        </details>
      </>
    );
  }
}
