import { type Profile, readProfile } from '../profile.ts';
import type { Settings } from '../settings.ts';
import { readStored } from '../stored-settings.ts';

/**
 * What is kept in step, as the browser's own synchronised storage has it: an item for each setting and each profile, so
 * that whatever mixture of two browsers' changes arrives is a state that makes sense.
 */
export type Items = Readonly<Record<string, unknown>>;

/** The item that says that something is kept in step at all. */
export const marker = 'in-step';

const names = ['locale', 'show', 'site', 'markers'] as const;
const settingKey = (name: (typeof names)[number]) => `setting.${name}`;
const isProfileKey = (key: string) => key.startsWith('profile.');

/** Whether an item of the synchronised storage is one of these. */
export const isOurs = (key: string): boolean => key === marker || key.startsWith('setting.') || isProfileKey(key);

/** Whether two items say the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isEmpty = (profile: Profile) => Object.keys(profile).length === 0;

function readItem(key: string, value: unknown): unknown {
  if (isProfileKey(key)) {
    const { profile } = readProfile(value);
    return isEmpty(profile) ? undefined : profile;
  }
  const name = names.find((each) => settingKey(each) === key);
  if (!name) return value;
  const read = readStored({ [name]: value })[name];
  return same(read, value) ? value : undefined;
}

/** The items in what the storage holds, and which of them are damaged. An item that only a later edition knows is kept. */
export function readItems(stored: Items): { readonly items: Items; readonly damaged: ReadonlySet<string> } {
  const read = Object.entries(stored)
    .filter(([key]) => isOurs(key))
    .map(([key, value]) => [key, readItem(key, value)] as const);
  return {
    items: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    damaged: new Set(read.filter(([, value]) => value === undefined).map(([key]) => key)),
  };
}

/** The profiles among some items, the oldest first. */
const profilesIn = (items: Items): [key: string, profile: Profile][] =>
  Object.entries(items)
    .filter((entry): entry is [string, Profile] => isProfileKey(entry[0]))
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** How many fields two profiles have in common. */
const alike = (one: Profile, other: Profile) =>
  Object.entries(one).filter(([field, value]) => other[field as keyof Profile] === value).length;

/**
 * Under which key each profile stands; none for one that is still empty. A profile is what it was before: the same, or
 * otherwise the one most like it that is no longer there.
 */
export function profileKeys(
  profiles: readonly Profile[],
  base: Items,
  newKey: (place: number) => string,
): readonly (string | undefined)[] {
  const left = profilesIn(base);
  const take = (place: number) => (place < 0 ? undefined : left.splice(place, 1)[0]?.[0]);
  const unchanged = profiles.map((profile) => take(left.findIndex(([, before]) => same(before, profile))));
  const nearest = (profile: Profile) => {
    const likeness = left.map(([, before]) => alike(before, profile));
    return take(likeness.indexOf(Math.max(...likeness)));
  };
  return profiles.map((profile, place) =>
    isEmpty(profile) ? undefined : (unchanged[place] ?? nearest(profile) ?? newKey(place)),
  );
}

/** The items that settings make; what only a later edition knows stays as it was. */
export function itemsOf(settings: Settings, keys: readonly (string | undefined)[], base: Items): Items {
  const known = (key: string) => isProfileKey(key) || names.some((name) => settingKey(name) === key);
  return {
    ...Object.fromEntries(Object.entries(base).filter(([key]) => !known(key))),
    [marker]: 1,
    ...Object.fromEntries(
      names.flatMap((name) => (settings[name] === undefined ? [] : [[settingKey(name), settings[name]]])),
    ),
    ...Object.fromEntries(settings.profiles.flatMap((profile, place) => (keys[place] ? [[keys[place], profile]] : []))),
  };
}

/** The settings that items make on a device whose own settings say the rest: which profile is in use, and what is never kept in step. */
export function settingsFrom(items: Items, own: Settings, keys: readonly (string | undefined)[]): Settings {
  const profiles = profilesIn(items);
  const empty = own.profiles.filter(isEmpty);
  const inUse = own.profiles[own.current] ?? {};
  const at = profiles.findIndex(([key]) => key === keys[own.current]);
  const equal = profiles.findIndex(([, profile]) => same(profile, inUse));
  const place = isEmpty(inUse) ? profiles.length : at >= 0 ? at : equal;
  const { locale: _locale, site: _site, ...others } = own;
  return readStored({
    ...others,
    ...Object.fromEntries(names.map((name) => [name, items[settingKey(name)]])),
    show: items[settingKey('show')] ?? own.show,
    profiles: [...profiles.map(([, profile]) => profile), ...empty],
    current: Math.max(0, place),
  });
}
