import { isObject, type Kept, kept, settingsKey } from './kept-value.ts';
import type { KeptProfile } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { firstSettings, type Settings, showings } from './settings.ts';

type Stored = Readonly<Record<string, unknown>>;

/**
 * Browsers that share profiles can have more of them than one browser can add; the shared storage holds no more items.
 */
export const mostRead = 512;

function readKeptProfile(stored: unknown): KeptProfile {
  const { profile } = readProfile(stored);
  const id = isObject(stored) ? stored.id : undefined;
  return typeof id === 'string' && /^[\w-]{1,80}$/.test(id) ? { ...profile, id } : profile;
}

function profilesIn({ profiles }: Stored): Settings['profiles'] {
  const read = (Array.isArray(profiles) ? profiles : []).slice(0, mostRead).map(readKeptProfile);
  return read.length > 0 ? read : firstSettings.profiles;
}

/**
 * The settings in what any version of the extension stored. A damaged field gets its default; the other fields are
 * kept.
 */
export function readStored(stored: unknown): Settings {
  if (!isObject(stored)) return firstSettings;
  const { locale, show, site, markers, markEvery, remember, history, inStep, current } = stored;
  const profiles = profilesIn(stored);
  return {
    version: 3,
    ...(typeof locale === 'string' && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(locale) && { locale }),
    show: showings.find((each) => each === show) ?? firstSettings.show,
    ...(typeof site === 'string' && /^https:\/\/\S+\/$/.test(site) && { site }),
    markers: markers === true,
    markEvery: markEvery === true,
    remember: remember === true,
    history: history === true,
    inStep: inStep === true,
    profiles,
    current: typeof current === 'number' && current in profiles ? current : 0,
  };
}

/**
 * The settings on this device. Our own pages and the background read and write them; portal pages ask the background.
 */
export const storedSettings: Pick<Kept<Settings>, 'read' | 'watch'> = kept(settingsKey, readStored);
