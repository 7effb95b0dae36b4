import {
  asPlainText,
  type Conclusion,
  editionOn,
  type Known,
  type Locale,
  summaryOf,
  toPinnedPath,
  whatIf,
  whatIfInWords,
} from 'rules';
import { packagedWords } from './language.ts';

/** An answer with the facts that it was made from, in the reader's language. */
export interface SharedAnswer {
  readonly conclusion: Conclusion;
  readonly known: Known;
  readonly locale: Locale;
  /** The request link made for it, if there is one. */
  readonly link?: string | undefined;
}

/** A fact whose other values would change an answer. */
export type OtherFact = ReturnType<typeof whatIfInWords>[number];

/** The whole answer as a text to copy. */
export const answerAsText = async ({ conclusion, known, locale, link }: SharedAnswer): Promise<string> =>
  asPlainText(summaryOf(conclusion, known, await packagedWords(locale), locale, link));

/** The path of the answer's page on the help site. */
export const answerPath = async ({ conclusion, known, locale }: SharedAnswer): Promise<string> =>
  `${locale}/decide/${toPinnedPath(known, editionOn(conclusion.asOf))}`;

/** What would change an answer: each fact whose other values lead elsewhere. */
export const otherFacts = async ({ known, locale }: SharedAnswer): Promise<readonly OtherFact[]> =>
  whatIfInWords(whatIf(known), known, await packagedWords(locale), locale);
