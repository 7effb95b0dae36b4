import { type AnyFact, factOrder, factsOfBothSides } from 'rules';
import type { GivenAnswers } from '../background/facts-by-origin.ts';
import type { Answers } from '../kept/answers.ts';

/** The reader's answers for a customer, and on which subscription's page each was given. */
export interface AnswersHere extends Answers {
  readonly on: Readonly<Partial<Record<AnyFact, string>>>;
  /** The subscription on whose page the reader said that it is about one bought elsewhere. */
  readonly elsewhere?: string | undefined;
  /** The relationship that a page named when they were given. */
  readonly saw?: string | undefined;
}

/** The facts that are about one subscription. */
const ofOne: readonly string[] = factOrder.filter((fact) => !factsOfBothSides.includes(fact));

/**
 * The answers that apply to a subscription, or to one bought elsewhere. Answers about a subscription apply only to the
 * one that they were given for.
 */
export function answersThatApply({ you, countries, on }: AnswersHere, item: string | undefined): Answers {
  const applies = ([fact]: [string, unknown]) => !ofOne.includes(fact) || on[fact as AnyFact] === item;
  return { countries, you: Object.fromEntries(Object.entries(you).filter(applies)) };
}

/** The answers as they are now, each new one with the subscription that it is about. */
export function answersNow(
  before: AnswersHere,
  shown: Answers,
  { you, countries }: Answers,
  item: string | undefined,
  saw: string | undefined,
): AnswersHere {
  const on = Object.entries(you).flatMap(([fact, value]) => {
    const isOld = shown.you[fact as AnyFact] === value;
    const where = isOld ? before.on[fact as AnyFact] : item;
    return where === undefined ? [] : [[fact, where]];
  });
  return { you, countries, on: Object.fromEntries(on), elsewhere: before.elsewhere, saw };
}

/**
 * The answers kept for a customer's next visit: those about one bought elsewhere, never those about a subscription
 * whose page was open.
 * @param earlier what was kept before
 */
export function answersToKeep(
  earlier: Answers,
  { kept, you, countries }: GivenAnswers,
  item: string | undefined,
): Answers {
  const isKept = ([fact]: [string, unknown]) => !ofOne.includes(fact);
  const given = Object.entries({ ...kept, ...you });
  if (item === undefined) return { you: Object.fromEntries(given), countries };
  const before = Object.entries(earlier.you).filter((entry) => !isKept(entry));
  return { you: Object.fromEntries([...before, ...given.filter(isKept)]), countries };
}
