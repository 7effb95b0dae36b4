import {
  inOneLine,
  problemInWords,
  problemOf,
  type Ready,
  readGdapLink,
  type StepMailField,
  type StepMailKind,
  stepMailFields,
  stepMailLists,
  stepMailProblem,
  stepMailRequest,
  takenOffInWords,
} from 'rules';
import type { SiteWords } from '../../context/words.ts';
import type { MailField } from './MailForm.tsx';

/** The link in a text that was pasted, and what was removed. Returns undefined when it can't be used. */
function linkIn(text = ''): ReturnType<typeof readGdapLink> | undefined {
  try {
    return readGdapLink(text);
  } catch {
    return undefined;
  }
}

/** One field of the mail, with functions for the problem with its text and for what was removed from it. */
function fieldOf(words: SiteWords, name: StepMailField): MailField {
  const label = words.stepMails[name];
  if (name === 'link')
    return {
      name,
      label,
      problem: (text) => problemOf(() => readGdapLink(text), words, label),
      note: (text) => inOneLine(takenOffInWords(words, linkIn(text)?.takenOff)),
    };
  const problem = (text: string) => {
    const found = stepMailProblem(name, text);
    return found && problemInWords(found, words, label);
  };
  return { name, label, problem, ...(stepMailLists.includes(name) && { lines: true }) };
}

/** The fields of a mail that a step calls for, without the names in it. */
export const stepFields = (words: SiteWords, kind: StepMailKind): readonly MailField[] =>
  stepMailFields[kind].map((name) => fieldOf(words, name));

/** The mail from its fields, without the names in it. Returns undefined while a needed field is missing. */
export const stepRequest = (
  kind: StepMailKind,
  values: Readonly<Record<string, string>>,
  ready?: Ready['items'],
): ReturnType<typeof stepMailRequest> =>
  stepMailRequest(kind, { ...values, link: linkIn(values.link)?.link ?? '' }, ready);
