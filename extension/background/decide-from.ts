import { type AnyFact, type DecisionInCountries, decideInCountries, type Known, usualStart } from 'rules';
import type { FactsByOrigin, Implied } from './facts-by-origin.ts';

/** Where a fact comes from, the strongest last: the usual value, the profile, an earlier visit, the page, the reader. */
export type Origin = 'assumed' | 'profile' | 'kept' | Implied | 'page' | 'you';

/** All facts except the market, each with the value from its strongest origin. */
export const mergedFacts = ({ profile, kept, page, you }: FactsByOrigin): Known => ({
  ...usualStart,
  ...profile,
  ...kept,
  ...page.facts,
  ...you,
});

/** The decision from all facts, and the facts it was made from. */
export const decideFrom = (facts: FactsByOrigin): DecisionInCountries =>
  decideInCountries(mergedFacts(facts), facts.countries);

/** Where a known fact comes from. */
export function originOf({ profile, kept, page, you }: FactsByOrigin, fact: AnyFact): Origin {
  if (you[fact] !== undefined) return 'you';
  if (fact === 'market') return page.country === undefined ? 'you' : 'page';
  if (page.facts[fact] !== undefined) return (fact === 'relationship' && page.implied) || 'page';
  if (kept[fact] !== undefined) return 'kept';
  return profile[fact] !== undefined ? 'profile' : 'assumed';
}
