import { type Countries, compareCountries } from 'rules';
import type { Profiles } from './services.ts';

/**
 * The place of another profile that is in the customer's market, or in its country where that is needed; -1 when there is
 * none.
 */
export const profileInMarket = (
  { all, current }: Profiles,
  { customer }: Countries,
  sameCountry: boolean | undefined,
): number =>
  all.findIndex(
    ({ country: partner }, place) =>
      place !== current && compareCountries({ partner, customer }, sameCountry)?.market === 'same',
  );
