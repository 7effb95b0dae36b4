import type { Known } from 'rules';
import { type Profile, profileFacts } from '../kept/profile.ts';
import type { Given, Layers } from './known.ts';

/** Everything known by its origin: what the reader gave, what the profile tells, what was read from the page. */
export const layersOf = ({ you, countries }: Given, profile: Profile, page: Known): Layers => ({
  you,
  page,
  profile: profileFacts(profile),
  countries: { ...(profile.country && { partner: profile.country }), ...countries },
});
