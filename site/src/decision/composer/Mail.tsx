import type { LinkChoice, MailRequest } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { copyMessages } from '../copy-messages.ts';
import { marks } from '../marks.ts';
import type { FilledIn } from './filled-in.ts';
import { MailForm } from './MailForm.tsx';

interface MailProps {
  readonly context: PageContext;
  readonly link: string | undefined;
  readonly choice: Exclude<LinkChoice, { none: unknown }>;
  /** Whether the link asks for administrator permission. */
  readonly admin: boolean;
  readonly filledIn: FilledIn;
}

/** The finished link, and the mail that carries it, in the customer's language. */
export function Mail({ context, link, choice, admin, filledIn }: MailProps) {
  const { composer, site } = context.words;
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
      <details class="mail">
        <summary>{site.state.writeMail}</summary>
        <MailForm
          context={context}
          name="mail"
          fields={names.map((name) => ({ name, label: composer[name] }))}
          request={request}
          filledIn={filledIn}
        />
      </details>
    </>
  );
}
