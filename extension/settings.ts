import { browser } from 'wxt/browser';
import { type Profile, readProfile } from './profile.ts';

/** On which of the portal's pages the guide offers itself. */
export const showings = ['customers', 'portal', 'toolbar'] as const;
/** `customers`: pages about customers · `portal`: every page · `toolbar`: none, only the toolbar's button answers. */
export type Showing = (typeof showings)[number];

/** What is remembered between visits. */
export interface Settings {
  readonly version: 2;
  /** The language chosen; without one the browser's languages decide. */
  readonly locale?: string;
  readonly show: Showing;
  /** The help site's address, when it is not the one built in. */
  readonly site?: string;
  /** Whether the rows of the portal's lists carry a mark of ours. */
  readonly markers: boolean;
  /** Whether the answers given for a customer are kept on this device. */
  readonly remember: boolean;
  /** Whether a list of the requests that were composed is kept on this device. */
  readonly history: boolean;
  /** A partner with several CSP tenants has a profile for each; there is always one. */
  readonly profiles: readonly Profile[];
  /** The place of the profile in use. */
  readonly current: number;
}

/** What holds before anything was set. */
export const firstSettings: Settings = {
  version: 2,
  show: 'customers',
  markers: false,
  remember: false,
  history: false,
  profiles: [{}],
  current: 0,
};

/** The profile in use. */
export const profileOf = ({ profiles, current }: Settings): Profile => profiles[current] ?? {};

const key = 'settings';
const mostProfiles = 50;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The first edition had one profile. */
function profilesIn(stored: Record<string, unknown>): readonly Profile[] {
  const given = Array.isArray(stored.profiles) ? stored.profiles : [stored.profile];
  const read = given.slice(0, mostProfiles).map((each) => readProfile(each).profile);
  return read.length > 0 ? read : firstSettings.profiles;
}

/** The settings in what was stored, by whatever edition; what is damaged falls back to its first value, the rest is kept. */
export function readStored(stored: unknown): Settings {
  if (!isObject(stored)) return firstSettings;
  const { locale, show, site, markers, remember, history, current } = stored;
  const profiles = profilesIn(stored);
  return {
    version: 2,
    ...(typeof locale === 'string' && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(locale) && { locale }),
    show: showings.find((each) => each === show) ?? firstSettings.show,
    ...(typeof site === 'string' && /^https:\/\/\S+\/$/.test(site) && { site }),
    markers: markers === true,
    remember: remember === true,
    history: history === true,
    profiles,
    current: typeof current === 'number' && current in profiles ? current : 0,
  };
}

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return readStored((await browser.storage.local.get(key))[key]);
}

/** Keeps the settings. */
export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ [key]: settings });

/** Calls back whenever the settings change, from whatever page; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(readStored(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
