import { alikeAnswers } from '../../editions/alike.ts';
import type { Day } from '../../policy/day.ts';
import { type AnyFact, isAsked, type Known } from '../../policy/facts.ts';
import { answersGiven, type FactInWords, type FactWords, valueLabel } from '../facts.ts';

/**
 * The answers given, in the order of `facts`. Of an answer that the rules of the day do not tell apart from others, all
 * are named ("Direct-bill partner / Indirect provider"), as the link to their page says no more.
 */
export function answersTogether(
  words: FactWords,
  known: Known,
  facts: readonly AnyFact[],
  day: Day,
): readonly FactInWords[] {
  const alike = alikeAnswers(known, day);
  return answersGiven(words, known, facts, day).map((given) => {
    const { fact } = given;
    const values = isAsked(fact) ? alike[fact] : undefined;
    return values ? { ...given, value: values.map((value) => valueLabel(words, fact, value, day)).join(' / ') } : given;
  });
}
