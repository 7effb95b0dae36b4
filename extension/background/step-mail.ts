import {
  type Locale,
  type MailRequest,
  problemInWords,
  type StepMailField,
  type StepMailKind,
  stepMailFields,
  stepMailProblem,
  stepMailRequest,
} from 'rules';
import { packagedWords } from './language.ts';

/** The texts of the fields of an email that a step calls for. */
export interface StepMailDraft {
  readonly kind: StepMailKind;
  readonly given: Readonly<Partial<Record<StepMailField, string>>>;
}

/** What is wrong with each field, and the email that they make, if they make one. */
export interface StepMailReading {
  readonly problems: Readonly<Partial<Record<StepMailField, string>>>;
  readonly request?: MailRequest | undefined;
}

/** Reads the fields of an email that a step calls for. */
export async function readStepMail({ kind, given }: StepMailDraft, locale: Locale): Promise<StepMailReading> {
  const words = await packagedWords(locale);
  const problems = stepMailFields[kind].flatMap((field) => {
    const problem = stepMailProblem(field, given[field] ?? '');
    return problem ? [[field, problemInWords(problem, words, words.stepMails[field])]] : [];
  });
  return { problems: Object.fromEntries(problems), request: stepMailRequest(kind, given) };
}
