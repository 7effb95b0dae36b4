import type { MailRequest } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { FilledIn } from './filled-in.ts';
import { MailForm } from './MailForm.tsx';

/** The request link of the page, as far as it is put together. */
export interface MadeLink {
  readonly link: string;
  /** Whether the provider is asked for too. */
  readonly isJoint: boolean;
  /** Whether the link asks for administrator permission. */
  readonly admin: boolean;
}

interface RequestMailProps {
  readonly context: PageContext;
  readonly made: MadeLink;
  readonly filledIn: FilledIn;
}

/** The mail that carries the request link, in the customer's language. */
export function RequestMail({ context, made: { link, isJoint, admin }, filledIn }: RequestMailProps) {
  const { composer, site } = context.words;
  const names = ['customerName', 'partnerName', 'senderName', ...(isJoint ? (['providerName'] as const) : [])] as const;
  const request = (values: Readonly<Record<string, string>>): MailRequest | undefined => {
    if (link === '') return undefined;
    return isJoint ? { ...values, kind: 'joint', link } : { ...values, kind: 'relationship', link, admin };
  };
  return (
    <>
      {link === '' && <p class="small">{site.state.mailNeedsLink}</p>}
      <MailForm
        context={context}
        name="mail"
        fields={names.map((name) => ({ name, label: composer[name] }))}
        request={request}
        filledIn={filledIn}
      />
    </>
  );
}
