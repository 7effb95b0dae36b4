import {
  type MailRequest,
  problemInWords,
  problemOf,
  readGdapLink,
  type StepMailField,
  type StepMailKind,
  stepMailFields,
  stepMailLists,
  stepMailProblem,
  stepMailRequest,
  takenOffInWords,
} from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { SiteWords } from '../../context/words.ts';
import type { FilledIn } from './filled-in.ts';
import { type MailField, MailForm } from './MailForm.tsx';

interface StepMailProps {
  readonly context: PageContext;
  readonly kind: StepMailKind;
  readonly filledIn: FilledIn;
}

/** What is used of a text that was pasted as a link. Returns undefined when it can't be used. */
function linkIn(text = ''): ReturnType<typeof readGdapLink> | undefined {
  try {
    return readGdapLink(text);
  } catch {
    return undefined;
  }
}

/** One field of the mail, with what is wrong with its text and what was taken off it. */
function fieldOf(words: SiteWords, name: StepMailField): MailField {
  const label = words.stepMails[name];
  if (name === 'link')
    return {
      name,
      label,
      problem: (text) => problemOf(() => readGdapLink(text), words, label),
      note: (text) => takenOffInWords(words, linkIn(text)?.takenOff).join(' '),
    };
  const problem = (text: string) => {
    const found = stepMailProblem(name, text);
    return found && problemInWords(found, words, label);
  };
  return { name, label, problem, ...(stepMailLists.includes(name) && { lines: true }) };
}

function fieldsOf(words: SiteWords, kind: StepMailKind): readonly MailField[] {
  const own = stepMailFields[kind].map((name) => fieldOf(words, name));
  const names = (['customerName', 'partnerName', 'senderName'] as const).map((name) => ({
    name,
    label: words.composer[name],
  }));
  if (kind === 'gdap') return [...own, ...names];
  // The customer signs its own notice, below the names.
  const [signature, named] = [own.at(-1), names.slice(0, 2)];
  return [...own.slice(0, -1), ...named, ...(signature ? [signature] : [])];
}

function requestOf(kind: StepMailKind, values: Readonly<Record<string, string>>): MailRequest | undefined {
  const { customerName = '', partnerName = '', senderName = '' } = values;
  const request = stepMailRequest(kind, { ...values, link: linkIn(values.link)?.link ?? '' });
  return request && { senderName, ...request, customerName, partnerName };
}

/** The mail that a step calls for, from a few fields; what is entered stays in them. */
export function StepMail({ context, kind, filledIn }: StepMailProps) {
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
        request={(values) => requestOf(kind, values)}
        filledIn={filledIn}
      />
    </>
  );
}
