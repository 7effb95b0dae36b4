import type { KeptProfile } from './profile.ts';

/** The choices of portal pages on which the guide is shown. */
export const showings = ['customers', 'portal', 'toolbar'] as const;
/** `customers`: pages about customers · `portal`: every page · `toolbar`: none, only the toolbar's button answers. */
export type Showing = (typeof showings)[number];

/** The reader's settings. */
export interface Settings {
  readonly version: 3;
  /** The chosen language; without one, the browser's languages decide. */
  readonly locale?: string;
  readonly show: Showing;
  /** The help site's address, when it is not the one built in. */
  readonly site?: string;
  /** Whether customers with an answer are marked in the portal's lists. */
  readonly markers: boolean;
  /** Whether those without one are, too. */
  readonly markEvery: boolean;
  /** Whether the answers given for a customer are kept on this device. */
  readonly remember: boolean;
  /** Whether a log of the requests that were made is kept on this device. */
  readonly history: boolean;
  /** Whether the reader's browsers share settings and profiles, through the servers of the browser's maker. */
  readonly inStep: boolean;
  /** A partner with several CSP tenants has a profile for each; there is always one. */
  readonly profiles: readonly KeptProfile[];
  /** The index of the profile in use. */
  readonly current: number;
}

/** The settings before anything was set. */
export const firstSettings: Settings = {
  version: 3,
  show: 'customers',
  markers: false,
  markEvery: false,
  remember: false,
  history: false,
  inStep: false,
  profiles: [{}],
  current: 0,
};

/** The profile in use. */
export const profileOf = ({ profiles, current }: Settings): KeptProfile => profiles[current] ?? {};

/** A change to the settings as they are when it is made, with everything that another page has changed by then. */
export type Change = (settings: Settings) => Settings;

/**
 * The settings with one profile changed, wherever it is in the list; the same when it was removed.
 * @param id of the profile; without one, the profile in use, as the id is missing only before the first change
 */
export const withProfile = (
  settings: Settings,
  id: string | undefined,
  change: (profile: KeptProfile) => KeptProfile,
): Settings => ({
  ...settings,
  profiles: settings.profiles.map((each, place) =>
    each.id === id && (id !== undefined || place === settings.current) ? change(each) : each,
  ),
});

/** More profiles than these are not added. */
export const mostProfiles = 50;
