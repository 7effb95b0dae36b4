import { type Countries, neighborhood } from 'rules';
import type { Profiles } from './services.ts';

/** The place of another profile that is in the customer's market; -1 when there is none. */
export const profileInMarket = ({ all, current }: Profiles, { customer }: Countries): number =>
  all.findIndex(
    ({ country }, place) =>
      place !== current && country && customer && neighborhood(country, customer) !== 'other-market',
  );
