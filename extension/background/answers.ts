import {
  asMarkdown,
  asPlainText,
  type CitedDocument,
  type Conclusion,
  cited,
  decide,
  documentsOf,
  isConclusion,
  type Known,
  type Locale,
  sharedPath,
  summaryOf,
  today,
  whatIf,
  whatIfInWords,
} from 'rules';
import { packagedWords } from './language.ts';

/** An answer by the facts that it was made from, in the reader's language. */
export interface SharedAnswer {
  readonly known: Known;
  readonly locale: Locale;
  /** The request link made for it, if there is one. */
  readonly link?: string | undefined;
  /** The form of the text, if not plain: a reply uses the profile's template, if it has one. */
  readonly form?: 'markdown' | 'reply';
  /** The customer's name, for a reply. */
  readonly customer?: string | undefined;
}

/** A fact whose other values would change an answer. */
export type OtherFact = ReturnType<typeof whatIfInWords>[number];

/**
 * The conclusion from facts that lead to one.
 * @throws Error when they lead to a question
 */
export function conclusionFor(known: Known): Conclusion {
  const decision = decide(known);
  if (!isConclusion(decision)) throw new Error('Only an answer can be asked for, not a question.');
  return decision;
}

/** The whole answer as a text to copy. */
export const answerAsText = async ({ known, locale, link, form }: SharedAnswer): Promise<string> =>
  (form === 'markdown' ? asMarkdown : asPlainText)(
    summaryOf(conclusionFor(known), known, await packagedWords(locale), locale, link),
  );

/** A document that an answer is based on, with the statements that matter, in the reader's language. */
export interface CitedInWords extends CitedDocument {
  readonly statements: readonly { readonly id: string; readonly text: string }[];
}

/** The documents that an answer is based on, those that decide first. */
export async function documentsFor({ known, locale }: SharedAnswer): Promise<readonly CitedInWords[]> {
  const { statements } = await packagedWords(locale);
  const inWords = (document: CitedDocument) => document.ids.map((id) => ({ id, text: statements[id] }));
  return documentsOf(cited(conclusionFor(known))).map((each) => ({ ...each, statements: inWords(each) }));
}

/** The path of the answer's permalink on the help site. */
export const answerPath = async ({ known, locale }: SharedAnswer): Promise<string> =>
  sharedPath(locale, known, today());

/**
 * The facts that would change an answer, each with the values that lead elsewhere; the seller is first if it is
 * unknown.
 */
export async function otherFacts({ known, locale }: SharedAnswer): Promise<readonly OtherFact[]> {
  const others = whatIfInWords(whatIf(known), known, await packagedWords(locale));
  const isSought = ({ fact }: OtherFact) => fact === 'channel' && known.channel === 'unknown';
  return others.toSorted((one, other) => Number(isSought(other)) - Number(isSought(one)));
}
