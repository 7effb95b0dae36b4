import {
  inOneMail,
  type Locale,
  type MailRequest,
  problemInWords,
  type Ready,
  type StepMailField,
  type StepMailKind,
  stepMailFields,
  stepMailLists,
  stepMailProblem,
  stepMailRequest,
  stepMailWay,
} from 'rules';
import { packagedWords } from './language.ts';

/** The texts of the fields of an email that a step calls for. */
export interface StepMailDraft {
  readonly kind: StepMailKind;
  readonly given: Readonly<Partial<Record<StepMailField, string>>>;
  /** The list of what has to be ready for a move, for the letters that include it. */
  readonly ready?: Ready['items'] | undefined;
  /** The request that goes before the one for permission, where both go in one email. */
  readonly first?: Extract<MailRequest, { kind: 'relationship' | 'joint' }> | undefined;
}

/** A field of an email, with what is wrong with it. */
interface FieldOfMail {
  readonly field: StepMailField;
  readonly label: string;
  /** Whether it takes several lines. */
  readonly lines: boolean;
  readonly problem?: string | undefined;
}

/** The fields of an email in the order of its text, and the email that they make, if they make one. */
export interface StepMailReading {
  readonly fields: readonly FieldOfMail[];
  /** Its sender and its recipient. */
  readonly way: string;
  readonly request?: MailRequest | undefined;
}

/** Reads the fields of an email that a step calls for. */
export async function readStepMail(
  { kind, given, ready, first }: StepMailDraft,
  locale: Locale,
): Promise<StepMailReading> {
  const words = await packagedWords(locale);
  const fields = stepMailFields[kind].map((field) => {
    const label = words.stepMails[field];
    const problem = stepMailProblem(field, given[field] ?? '');
    return {
      field,
      label,
      // A link can have been broken into lines, which a field of one line would turn into gaps.
      lines: field === 'link' || stepMailLists.includes(field),
      problem: problem && problemInWords(problem, words, label),
    };
  });
  const request = stepMailRequest(kind, given, ready);
  return {
    fields,
    way: words.stepMails[stepMailWay[kind]],
    request: first && request?.kind === 'gdap' ? inOneMail(first, request) : request,
  };
}
