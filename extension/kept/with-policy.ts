import type { Policy, PolicyProfile } from './policy.ts';
import type { PolicyName } from './policy-names.ts';
import type { KeptProfile } from './profile.ts';
import { isEmpty } from './read-profile.ts';
import type { Settings } from './settings.ts';

/** Whether the organization has set something that the person cannot change. */
export const isLocked = ({ locked }: Policy, name: PolicyName): boolean => locked.includes(name);

/** The profile as the organization has set it; undefined when the profile is the person's own. */
export const setOf = ({ profiles }: Policy, id: string | undefined): PolicyProfile | undefined =>
  profiles.find((each) => each.id === id);

type Values = { readonly [Name in 'locale' | 'site']: string | undefined };

/** Settings with other values; one that is undefined is absent. */
function withValues({ locale: _, site: __, ...settings }: Settings, { locale, site }: Values): Settings {
  return { ...settings, ...(locale && { locale }), ...(site && { site }) };
}

/** Whether a profile is the empty one that everyone starts with, which the organization's profiles replace. */
const isFirst = (profile: KeptProfile, own: Settings): boolean => own.profiles.length === 1 && isEmpty(profile);

function profilesInUse(own: Settings, policy: Policy): Pick<Settings, 'profiles' | 'current'> {
  if (policy.profiles.length === 0) return own;
  const fixed = isLocked(policy, 'profiles');
  const set = policy.profiles.map((given) => {
    const mine = own.profiles.find(({ id }) => id === given.id) ?? {};
    return { ...(fixed ? { ...mine, ...given } : { ...given, ...mine }), id: given.id };
  });
  const others = fixed ? [] : own.profiles.filter((each) => !setOf(policy, each.id) && !isFirst(each, own));
  const profiles: readonly KeptProfile[] = [...set, ...others];
  const inUse = own.profiles[own.current];
  const current = profiles.findIndex((each) => each === inUse || (each.id !== undefined && each.id === inUse?.id));
  return { profiles, current: Math.max(0, current) };
}

/**
 * The settings in use: the organization's count where they are locked and where the person has chosen nothing; its
 * profiles come before the person's own, which are out of sight while profiles are locked.
 */
export function inUse(own: Settings, policy: Policy): Settings {
  const counts = (name: PolicyName, mine: string | undefined, set: string | undefined) =>
    isLocked(policy, name) ? set : (mine ?? set);
  const locale = counts('language', own.locale, policy.locale);
  const site = counts('site', own.site, policy.site);
  return withValues({ ...own, ...profilesInUse(own, policy) }, { locale, site });
}

/**
 * The fields of a profile that are the person's own: those that the organization has not set, or set to another value.
 */
function ownFields(profile: KeptProfile, policy: Policy): KeptProfile {
  const set = setOf(policy, profile.id);
  if (!set) return profile;
  const given: Readonly<Record<string, unknown>> = { ...set };
  const fixed = isLocked(policy, 'profiles');
  const mine = Object.entries(profile).filter(
    ([field, value]) => field === 'id' || (value !== given[field] && !(fixed && given[field] !== undefined)),
  );
  return Object.fromEntries(mine);
}

/**
 * The person's own settings after a change to the settings in use: nothing of the policy goes in, and what was out of
 * sight stays.
 * @param shown the settings in use before the change
 */
export function ownOf(changed: Settings, shown: Settings, own: Settings, policy: Policy): Settings {
  const value = (name: 'locale' | 'site') => {
    if (changed[name] === shown[name]) return own[name];
    return changed[name] === policy[name] ? undefined : changed[name];
  };
  const isHidden = (each: KeptProfile) =>
    isLocked(policy, 'profiles') && !setOf(policy, each.id) && !isFirst(each, own);
  const hidden = own.profiles.filter(isHidden);
  const profiles = [...changed.profiles.map((each) => ownFields(each, policy)), ...hidden];
  const before = own.profiles[own.current];
  const stays = before && isHidden(before) && changed.current === shown.current;
  const current = stays ? changed.profiles.length + hidden.indexOf(before) : changed.current;
  return withValues({ ...changed, profiles, current }, { locale: value('locale'), site: value('site') });
}
