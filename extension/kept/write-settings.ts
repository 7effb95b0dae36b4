import { isObject, kept, same, settingsKey } from './kept-value.ts';
import { policyInForce } from './policy.ts';
import type { Settings } from './settings.ts';
import { mostRead, readStored } from './stored-settings.ts';
import { inUse, ownOf } from './with-policy.ts';

const stored = kept(settingsKey, (value) => value);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The stored fields with those that have changed. Everything else stays, even fields that only a later version can
 * read.
 */
function merged(before: unknown, read: Fields, changed: Fields): Fields {
  const fields: Record<string, unknown> = isObject(before) ? { ...before } : {};
  for (const name of Object.keys({ ...read, ...changed })) {
    if (isObject(before) && same(read[name], changed[name])) continue;
    if (changed[name] === undefined) delete fields[name];
    else fields[name] = changed[name];
  }
  return fields;
}

/** The settings with an id for each profile. A profile stored without one gets the same each time, by its place. */
function withIds(settings: Settings): Settings {
  const taken = new Set<string | undefined>();
  const profiles = settings.profiles.map((profile, place) => {
    const id = profile.id === undefined || taken.has(profile.id) ? `at-${place}` : profile.id;
    taken.add(id);
    return { ...profile, id };
  });
  return { ...settings, profiles };
}

/** The fields to store when settings are changed that were read from the stored ones. */
function toStore(before: unknown, read: Settings, changed: Settings): Fields {
  const { version, profiles } = isObject(before) ? before : {};
  const rows: readonly unknown[] = Array.isArray(profiles) ? profiles : [];
  const mergedRows = changed.profiles.map((profile) => {
    const place = read.profiles.findIndex(({ id }) => id === profile.id);
    return place < 0
      ? profile
      : { ...merged(rows[place], { ...read.profiles[place] }, { ...profile }), id: profile.id };
  });
  return {
    ...merged(before, { ...read }, { ...changed }),
    version: typeof version === 'number' ? Math.max(version, changed.version) : changed.version,
    profiles: [...mergedRows, ...rows.slice(mostRead)],
  };
}

/**
 * Changes the settings stored on this device, profiles included, one change after the other over all of our pages.
 * Returns false when the browser could not. Only for the extension's own pages and the background: nothing that runs on
 * someone else's page imports this, which `test/architecture.test.ts` checks.
 */
export const changeStored = (change: (now: Settings) => Settings | Promise<Settings>): Promise<boolean> =>
  navigator.locks.request('settings', async () => {
    const before = await stored.read();
    const read = withIds(readStored(before));
    const after = toStore(before, read, withIds(await change(read)));
    return same(before, after) || stored.write(after);
  });

/**
 * Changes the settings in use. What the organization has set is not stored, and what it has locked stays. Returns false
 * when the browser could not.
 */
export const changeSettings = (change: (now: Settings) => Settings | Promise<Settings>): Promise<boolean> =>
  changeStored(async (own) => {
    const policy = await policyInForce.read();
    const shown = inUse(own, policy);
    const changed = await change(shown);
    return changed === shown ? own : ownOf(changed, shown, own, policy);
  });
