import { type AnyFact, isAsked, type Known } from '../policy/facts.ts';
import type { AnswerWords } from '../words/needed.ts';
import type { GuideWords } from '../words/rooms.ts';
import { fill } from './format.ts';

type FactWords = Pick<GuideWords, 'facts' | 'checks'>;

/** A fact's name in the reader's language. */
export const factLabel = (words: FactWords, fact: AnyFact): string =>
  isAsked(fact) ? words.facts[fact].label : words.checks[fact].label;

/** The words of one value of a fact. An unknown value is its own label. */
export function valueWords(words: FactWords, fact: AnyFact, value: string): AnswerWords {
  const values: Readonly<Record<string, AnswerWords>> = isAsked(fact)
    ? words.facts[fact].answers
    : words.checks[fact].answers;
  return values[value] ?? { label: value };
}

/** A fact's value in the reader's language. */
export const valueLabel = (words: FactWords, fact: AnyFact, value: string): string =>
  valueWords(words, fact, value).label;

/** A name with what it has: "Cloud: Public cloud". */
export const labeled = ({ share }: Pick<GuideWords, 'share'>, label: string, value: string): string =>
  fill(share.given, { label, value });

/** A fact that is known, in words. */
export interface FactInWords {
  readonly fact: AnyFact;
  readonly label: string;
  /** The label of its value. */
  readonly value: string;
}

/** The answers given, in the order of `facts`; facts without an answer are left out. */
export const answersGiven = (words: FactWords, known: Known, facts: readonly AnyFact[]): readonly FactInWords[] =>
  facts.flatMap((fact) => {
    const value = known[fact];
    return value === undefined ? [] : [{ fact, label: factLabel(words, fact), value: valueLabel(words, fact, value) }];
  });
