import { fill, InvalidInput, type MailRequest, type Messages, readRequestLink, type StepMailKind } from 'rules';
import type { PageContext } from '../context/page-context.ts';
import { type MailField, MailForm } from './MailForm.tsx';

type Given = Readonly<Record<string, string>>;

/** Why a link is not the one that Partner Center issued for granular permission. */
function linkProblem({ errors, stepMails }: Messages, given: string): string | undefined {
  try {
    return readRequestLink(given).kind === 'U8' ? undefined : stepMails.notGdap;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return fill(errors[error.expected], { field: stepMails.link, given });
  }
}

function daysProblem({ stepMails }: Messages, given: string): string | undefined {
  return daysIn(given) === undefined ? stepMails.badDays : undefined;
}

/** The days a granular permission can last: a whole number from 1 to 730. */
function daysIn(given = ''): number | undefined {
  const days = /^\d{1,3}$/.test(given.trim()) ? Number(given.trim()) : 0;
  return days >= 1 && days <= 730 ? days : undefined;
}

const linesOf = (text = ''): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function fieldsOf(words: Messages, kind: StepMailKind): readonly MailField[] {
  const { composer, stepMails } = words;
  const names = (['customerName', 'partnerName', 'senderName'] as const).map((name) => ({
    name,
    label: composer[name],
  }));
  if (kind !== 'gdap')
    return [
      { name: 'currentPartner', label: stepMails.currentPartner },
      { name: 'subscriptions', label: stepMails.subscriptions, lines: true },
      { name: 'customerName', label: composer.customerName },
      { name: 'partnerName', label: composer.partnerName },
      { name: 'customerSender', label: stepMails.customerSender },
    ];
  return [
    { name: 'gdapLink', label: stepMails.link, problem: (given) => linkProblem(words, given) },
    { name: 'relationshipName', label: stepMails.relationshipName },
    { name: 'days', label: stepMails.days, problem: (given) => daysProblem(words, given) },
    { name: 'roles', label: stepMails.roles, lines: true },
    ...names,
  ];
}

function requestOf(words: Messages, kind: StepMailKind, given: Given): MailRequest | undefined {
  const { customerName = '', partnerName = '', senderName = '' } = given;
  if (kind !== 'gdap')
    return {
      kind,
      customerName,
      partnerName,
      senderName: given.customerSender ?? '',
      currentPartner: given.currentPartner ?? '',
      subscriptions: linesOf(given.subscriptions),
    };
  const link = given.gdapLink?.trim() ?? '';
  if (link === '' || linkProblem(words, link) !== undefined) return undefined;
  const days = daysIn(given.days);
  return {
    kind,
    link,
    customerName,
    partnerName,
    senderName,
    relationshipName: given.relationshipName ?? '',
    ...(days !== undefined && { days }),
    roles: linesOf(given.roles),
  };
}

/** The mail that a step calls for, from a few fields; what is entered stays in them. */
export function StepMail({ context, kind }: { readonly context: PageContext; readonly kind: StepMailKind }) {
  const { words } = context;
  return (
    <>
      <p class="small">
        {words.stepMails[kind === 'gdap' ? 'toCustomer' : 'byCustomer']} {words.composer.privacy}
      </p>
      <MailForm
        context={context}
        name={kind}
        fields={fieldsOf(words, kind)}
        request={(given) => requestOf(words, kind, given)}
      />
    </>
  );
}
