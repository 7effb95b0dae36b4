import { type Countries, type Day, type DecisionInCountries, decideInCountries, type Known } from 'rules';

/** What is decided, and the facts it was decided by, the market included. */
export type Decided = DecisionInCountries;

/** Decides what is known; the market follows from the countries, as strictly as the answer wants it. */
export const decideRow = (known: Known, countries: Countries, day: Day): Decided =>
  decideInCountries(known, countries, day);
