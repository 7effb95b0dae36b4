import { isObject, same } from '../kept-value.ts';
import type { KeptProfile, Profile } from '../profile.ts';
import { isEmpty, type ProfileField, profileFields, readProfile } from '../read-profile.ts';
import type { Settings } from '../settings.ts';
import { readStored } from '../stored-settings.ts';

/**
 * The items that the reader's browsers share through `storage.sync`: one for each setting and each profile, so that of
 * two changes to one profile the last one written counts, and a change to another profile is not touched by it.
 */
export type Items = Readonly<Record<string, unknown>>;

/** The item that is there as long as any browser shares anything. */
export const marker = 'in-step';

const names = ['locale', 'show', 'site', 'markers', 'markEvery'] as const;
const settingKey = (name: (typeof names)[number]) => `setting.${name}`;
const profileKey = (id: string) => `profile.${id}`;
const profileIdOf = (key: string) => (key.startsWith('profile.') ? key.slice('profile.'.length) : undefined);

/** Whether an item of the synchronized storage is one of these. */
export const isShared = (key: string): boolean =>
  key === marker || key.startsWith('setting.') || profileIdOf(key) !== undefined;

/** The items that settings make. A profile without an id, or without any field, makes none. */
export function itemsOf(settings: Settings): Items {
  const set = names.flatMap((name) => (settings[name] === undefined ? [] : [[settingKey(name), settings[name]]]));
  const profiles = settings.profiles.flatMap(({ id, ...profile }) =>
    id && !isEmpty(profile) ? [[profileKey(id), profile]] : [],
  );
  return { [marker]: 1, ...Object.fromEntries([...set, ...profiles]) };
}

/** The keys of the items that differ between two sets of items. */
export const changedKeys = (before: Items, after: Items): readonly string[] =>
  Object.keys({ ...before, ...after }).filter((key) => !same(before[key], after[key]));

/** The profiles in some items, the oldest first; damaged ones are left out. */
const profilesIn = (items: Items): readonly KeptProfile[] =>
  Object.keys(items)
    .sort()
    .flatMap((key) => {
      const id = profileIdOf(key);
      const { profile } = readProfile(items[key]);
      return id === undefined || isEmpty(profile) ? [] : [{ ...profile, id }];
    });

/** The fields in the item of a profile that only a later version can read. */
const laterFields = (item: unknown): Items =>
  Object.fromEntries(
    Object.entries(isObject(item) && !Array.isArray(item) ? item : {}).filter(
      ([field]) => !profileFields.includes(field as ProfileField),
    ),
  );

/** The keys of items that cannot be read. An item that only a later version knows is not one of them. */
const damagedKeys = (items: Items): readonly string[] =>
  Object.entries(items).flatMap(([key, value]) => {
    if (profileIdOf(key) !== undefined)
      return isEmpty(readProfile(value).profile) && same(laterFields(value), {}) ? [key] : [];
    const name = names.find((each) => settingKey(each) === key);
    return name && !same(readStored({ [name]: value })[name], value) ? [key] : [];
  });

/** The settings with an id for each profile that has a field: that of an equal shared profile, otherwise a new one. */
function withIds(settings: Settings, shared: readonly KeptProfile[], newId: (place: number) => string): Settings {
  const taken = new Set(settings.profiles.map(({ id }) => id));
  const profiles = settings.profiles.map((profile, place) => {
    if (profile.id || isEmpty(profile)) return profile;
    const equal = shared.find(({ id, ...fields }) => !taken.has(id) && same(fields, profile));
    const id = equal?.id ?? newId(place);
    taken.add(id);
    return { ...profile, id };
  });
  return { ...settings, profiles };
}

/**
 * The settings from shared items, with the device's own for everything that is not shared, and for which profile
 * is in use.
 */
function settingsFrom(items: Items, { locale: _locale, site: _site, ...own }: Settings): Settings {
  const inUse: Profile & { id?: string } = own.profiles[own.current] ?? {};
  const profiles = [...profilesIn(items), ...own.profiles.filter(isEmpty)];
  const current = profiles.findIndex((each) => each === inUse || (each.id !== undefined && each.id === inUse.id));
  return readStored({
    ...own,
    ...Object.fromEntries(names.map((name) => [name, items[settingKey(name)]])),
    show: items[settingKey('show')] ?? own.show,
    profiles,
    current: Math.max(0, current),
  });
}

/** The changes to write so that this browser and the shared items agree. */
export interface Exchange {
  readonly set: Items;
  readonly remove: readonly string[];
  readonly settings: Settings;
}

/**
 * Settles settings with the shared items. Unsent changes made here are sent and so take precedence, as do
 * profiles that are new here; everything else is as the shared items say, so that a profile removed elsewhere is
 * removed. Where nothing is shared yet, everything is sent.
 * @param unsent the keys of the items changed here since the last exchange
 * @param seen the items that this browser had after it: what differs was changed here even if that was not recorded,
 * and a profile that is not shared and was not among them is new, not removed elsewhere
 */
export function exchange(
  settings: Settings,
  unsent: readonly string[],
  stored: Items,
  newId: (place: number) => string,
  seen?: Items,
): Exchange {
  const own = withIds(settings, profilesIn(stored), newId);
  const mine = itemsOf(own);
  const isFirst = stored[marker] === undefined;
  const here = isFirst ? Object.keys(mine) : changedKeys(itemsOf(settings), mine);
  const isChanged = (key: string) =>
    seen !== undefined && (seen[key] === undefined ? stored[key] === undefined : !same(seen[key], mine[key]));
  const keys = new Set([...unsent, ...damagedKeys(stored), ...here, ...Object.keys(mine).filter(isChanged)]);
  const outdated = [...keys].filter((key) => !same(mine[key], stored[key]));
  const remove = outdated.filter((key) => mine[key] === undefined);
  const sent = (key: string) => (profileIdOf(key) ? { ...laterFields(stored[key]), ...Object(mine[key]) } : mine[key]);
  const set = Object.fromEntries(outdated.flatMap((key) => (mine[key] === undefined ? [] : [[key, sent(key)]])));
  const left = Object.entries(stored).filter(([key]) => !remove.includes(key));
  return { set, remove, settings: settingsFrom({ ...Object.fromEntries(left), ...set }, own) };
}
