import type { LinkChoice, MailRequest } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { sayings } from './copy-messages.ts';
import { MailForm } from './MailForm.tsx';

interface Props {
  readonly context: PageContext;
  readonly link: string | undefined;
  readonly choice: Exclude<LinkChoice, { none: unknown }>;
  /** Whether the link asks for administrator permission. */
  readonly admin: boolean;
}

/** The finished link, and the mail that carries it, in the customer's language. */
export function Mail({ context, link, choice, admin }: Props) {
  const { composer, site } = context.words;
  const names = [
    'customerName',
    'partnerName',
    'senderName',
    ...(choice.withProvider ? (['providerName'] as const) : []),
  ] as const;
  const request = (given: Readonly<Record<string, string>>): MailRequest | undefined =>
    link === undefined
      ? undefined
      : choice.withProvider
        ? { ...given, kind: 'joint', link }
        : { ...given, kind: 'relationship', link, admin };
  return (
    <>
      <div {...sayings(context)}>
        <h3 id="link-title">{composer.link}</h3>
        <output class="link" aria-labelledby="link-title" data-request-link data-shown>
          {link ?? composer.missing}
        </output>
        <p class="actions">
          <button type="button" data-copy="shown" disabled={!link}>
            {composer.copy}
          </button>
          <span class="copied" />
        </p>
      </div>
      <details class="mail">
        <summary>{site.state.writeMail}</summary>
        <MailForm
          context={context}
          name="mail"
          fields={names.map((name) => ({ name, label: composer[name] }))}
          request={request}
        />
      </details>
    </>
  );
}
