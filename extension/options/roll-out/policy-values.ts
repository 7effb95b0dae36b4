import { type PolicyName, policyNames } from '../../kept/policy-names.ts';
import type { Profile } from '../../kept/profile.ts';
import { type ProfileField, profileFields } from '../../kept/read-profile.ts';
import type { Settings } from '../../kept/settings.ts';

/** The values of a policy, by the names that `readPolicy` knows. */
export interface PolicyValues {
  readonly profiles?: readonly Profile[];
  readonly language?: string;
  readonly site?: string;
  readonly locked?: readonly PolicyName[];
}

/** Fields that differ from person to person. */
const personal: readonly ProfileField[] = ['senderName', 'role'];

const shared = (profile: Profile): Profile =>
  Object.fromEntries(
    profileFields.flatMap((field) =>
      profile[field] === undefined || personal.includes(field) ? [] : [[field, profile[field]]],
    ),
  );

/** The settings that can be rolled out to everyone, and which of them people cannot change. */
export function policyValues({ profiles, locale, site }: Settings, locked: readonly PolicyName[]): PolicyValues {
  const given = profiles.map(shared).filter((profile) => Object.keys(profile).length > 0);
  const values = {
    ...(given.length > 0 && { profiles: given }),
    ...(locale && { language: locale }),
    ...(site && { site: new URL(site).href }),
  };
  const fixed = policyNames.filter((name) => name in values && locked.includes(name));
  return { ...values, ...(fixed.length > 0 && { locked: fixed }) };
}
