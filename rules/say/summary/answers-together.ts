import { alikeAnswers } from '../../editions/alike.ts';
import type { Day } from '../../policy/days/day.ts';
import type { AnyFact, Known } from '../../policy/facts.ts';
import { answersGiven, type FactInWords, type FactWords } from '../facts.ts';

/**
 * The answers given, in the order of `facts`. An answer that the rules of the day do not distinguish from others is
 * named together with them, as the link to their page does not distinguish them either.
 */
export const answersTogether = (
  words: FactWords,
  known: Known,
  facts: readonly AnyFact[],
  day: Day,
): readonly FactInWords[] => answersGiven(words, known, facts, day, alikeAnswers(known, day));
