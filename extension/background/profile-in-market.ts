import { type Countries, compareCountries } from 'rules';

/**
 * The countries of the partner's profiles by index, empty where a profile has none, and the index of the one in use.
 */
export interface ProfilePlaces {
  readonly countries: readonly string[];
  readonly current: number;
}

/**
 * The place of another profile that is in the customer's market, or in its country where that is needed; -1 when there
 * is none.
 */
export const profileInMarket = (
  { countries, current }: ProfilePlaces,
  { customer }: Countries,
  sameCountry: boolean | undefined,
): number =>
  countries.findIndex(
    (partner, place) => place !== current && compareCountries({ partner, customer }, sameCountry)?.market === 'same',
  );
