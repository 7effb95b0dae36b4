import { type Day, today } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { type Countries, compareCountries } from '../policy/subscriptions/markets.ts';
import { type Decision, decide, isConclusion } from './decide.ts';

/** A decision with the facts it was made from, the market included. */
export interface DecisionInCountries {
  readonly known: Known;
  readonly decision: Decision;
}

/** Whether an answer needs both sides in the same country, not only in the same market. */
export const needsSameCountry = (decision: Decision): boolean =>
  isConclusion(decision) && decision.checks.some(({ fact, sameCountry }) => fact === 'market' && sameCountry);

/**
 * Decides with the market that follows from two countries, as strictly as the answer requires: an Azure switch needs
 * the same country, everything else the same market. Until both countries are known, it decides from `known` as given.
 * @param asOf the day whose rules apply; today when left out
 * @throws InvalidInput when a country is not listed, or a fact, a value or the day is not valid
 * @example decideInCountries({ cloud: 'public', goal: 'support' }, { partner: 'DE', customer: 'FR' })
 */
export function decideInCountries(known: Known, countries: Countries, asOf: Day = today()): DecisionInCountries {
  const withMarket = (sameCountry: boolean): DecisionInCountries => {
    const comparison = compareCountries(countries, sameCountry);
    const facts = comparison ? { ...known, market: comparison.market } : known;
    return { known: facts, decision: decide(facts, asOf) };
  };
  const decided = withMarket(false);
  return needsSameCountry(decided.decision) ? withMarket(true) : decided;
}
