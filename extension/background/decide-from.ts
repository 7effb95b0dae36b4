import { type AnyFact, type DecisionInCountries, decideInCountries, usualStart } from 'rules';
import type { FactsByOrigin, Implied } from './facts-by-origin.ts';

/** Where a fact comes from, the strongest last: the usual value, the profile, an earlier visit, the page, the reader. */
export type Origin = 'assumed' | 'profile' | 'kept' | Implied | 'page' | 'you';

/** The decision from all facts, the stronger origin before the weaker, and the facts it was made from. */
export const decideFrom = ({ profile, kept, page, you, countries }: FactsByOrigin): DecisionInCountries =>
  decideInCountries({ ...usualStart, ...profile, ...kept, ...page.facts, ...you }, countries);

/** Where a known fact comes from. */
export function originOf({ profile, kept, page, you }: FactsByOrigin, fact: AnyFact): Origin {
  if (you[fact] !== undefined) return 'you';
  if (fact === 'market') return page.country === undefined ? 'you' : 'page';
  if (page.facts[fact] !== undefined) return (fact === 'relationship' && page.implied) || 'page';
  if (kept[fact] !== undefined) return 'kept';
  return profile[fact] !== undefined ? 'profile' : 'assumed';
}
