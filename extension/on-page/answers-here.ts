import type { AnyFact } from 'rules';
import type { Answers } from '../kept/answers.ts';

/** The reader's answers for a customer, and on which subscription's page each was given. */
export interface AnswersHere extends Answers {
  readonly on: Readonly<Partial<Record<AnyFact, string>>>;
}

/**
 * The answers that apply here. An answer about another subscription does not apply if this one's page shows the fact.
 * @param told the facts that the page of a subscription can show
 */
export function answersThatApply(
  { you, countries, on }: AnswersHere,
  told: readonly string[],
  item: string | undefined,
): Answers {
  const applies = ([fact]: [string, unknown]) =>
    item === undefined || !told.includes(fact) || on[fact as AnyFact] === item;
  return { countries, you: Object.fromEntries(Object.entries(you).filter(applies)) };
}

/** The answers as they are now, each new one with the subscription that is open. */
export function answersNow(
  before: AnswersHere,
  shown: Answers,
  { you, countries }: Answers,
  item: string | undefined,
): AnswersHere {
  const on = Object.entries(you).flatMap(([fact, value]) => {
    const isOld = shown.you[fact as AnyFact] === value;
    const where = isOld ? before.on[fact as AnyFact] : item;
    return where === undefined ? [] : [[fact, where]];
  });
  return { you, countries, on: Object.fromEntries(on) };
}
