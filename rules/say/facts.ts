import type { Alike } from '../editions/alike.ts';
import { type Day, includes, today } from '../policy/days/day.ts';
import { type AnyFact, isAsked, type Known, timedValues } from '../policy/facts.ts';
import type { AnswerWords } from '../words/needed.ts';
import type { GuideWords } from '../words/rooms.ts';

/** The words of facts and their values. */
export type FactWords = Pick<GuideWords, 'facts' | 'checks'>;

/** A fact's name in the reader's language. */
export const factLabel = (words: FactWords, fact: AnyFact): string =>
  isAsked(fact) ? words.facts[fact].label : words.checks[fact].label;

/** Whether a value on the day is still separate from one that it later includes. */
const isStillSeparate = (fact: AnyFact, value: string, day: Day): boolean =>
  timedValues.some((timed) => timed.fact === fact && timed.readAs === value && timed.until && includes(timed, day));

/** The words of one value of a fact on a day. An unknown value is its own label. */
export function valueWords(words: FactWords, fact: AnyFact, value: string, day: Day = today()): AnswerWords {
  const values: Readonly<Record<string, AnswerWords>> = isAsked(fact)
    ? words.facts[fact].answers
    : words.checks[fact].answers;
  const { earlier, ...said } = values[value] ?? { label: value };
  return earlier && isStillSeparate(fact, value, day) ? { ...said, label: earlier } : said;
}

/** A fact's value in the reader's language, on a day. */
export const valueLabel = (words: FactWords, fact: AnyFact, value: string, day?: Day): string =>
  valueWords(words, fact, value, day).label;

/** A known fact in words. */
export interface FactInWords {
  readonly fact: AnyFact;
  readonly label: string;
  /** The label of its value. */
  readonly value: string;
}

/**
 * The answers given, in the order of `facts`; facts without an answer are left out.
 * @param alike answers that are named together with others ("Direct-bill partner / Indirect provider")
 */
export const answersGiven = (
  words: FactWords,
  known: Known,
  facts: readonly AnyFact[],
  day?: Day,
  alike: Alike = {},
): readonly FactInWords[] =>
  facts.flatMap((fact) => {
    const value = known[fact];
    if (value === undefined) return [];
    const values = (isAsked(fact) && alike[fact]) || [value];
    const names = values.map((each) => valueLabel(words, fact, each, day));
    return [{ fact, label: factLabel(words, fact), value: names.join(' / ') }];
  });
