import type { AnyFact } from 'rules';
import type { Given } from './known.ts';

/** What the reader gave for a customer, and on which subscription's page each answer was given. */
export interface GivenHere extends Given {
  readonly on: Readonly<Partial<Record<AnyFact, string>>>;
}

/**
 * What the reader gave that still holds: an answer about another subscription does not, where this one's own page tells.
 * @param told the facts that the page of a subscription can tell
 */
export function stillGiven(
  { you, countries, on }: GivenHere,
  told: readonly string[],
  item: string | undefined,
): Given {
  const holds = ([fact]: [string, unknown]) =>
    item === undefined || !told.includes(fact) || on[fact as AnyFact] === item;
  return { countries, you: Object.fromEntries(Object.entries(you).filter(holds)) };
}

/** What the reader gives now, each answer that is new with the subscription that is open. */
export function givenNow(
  before: GivenHere,
  shown: Given,
  { you, countries }: Given,
  item: string | undefined,
): GivenHere {
  const on = Object.entries(you).flatMap(([fact, value]) => {
    const kept = shown.you[fact as AnyFact] === value;
    const where = kept ? before.on[fact as AnyFact] : item;
    return where === undefined ? [] : [[fact, where]];
  });
  return { you, countries, on: Object.fromEntries(on) };
}
