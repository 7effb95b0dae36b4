import type { AnyFact } from 'rules';
import type { Answers } from '../kept/answers.ts';

/** The reader's answers for a customer, and on which subscription's page each was given. */
export interface AnswersHere extends Answers {
  readonly on: Readonly<Partial<Record<AnyFact, string>>>;
  /** The subscription on whose page the reader said that it is about one bought elsewhere. */
  readonly elsewhere?: string | undefined;
}

/**
 * The answers that apply to a subscription, or to one bought elsewhere. What a subscription's page can tell applies only
 * to the subscription it was answered for.
 * @param told the facts that the page of a subscription can tell
 */
export function answersThatApply(
  { you, countries, on }: AnswersHere,
  told: readonly string[],
  item: string | undefined,
): Answers {
  const applies = ([fact]: [string, unknown]) => !told.includes(fact) || on[fact as AnyFact] === item;
  return { countries, you: Object.fromEntries(Object.entries(you).filter(applies)) };
}

/** The answers as they are now, each new one with the subscription that it is about. */
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
  return { you, countries, on: Object.fromEntries(on), elsewhere: before.elsewhere };
}
