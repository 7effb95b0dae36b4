import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MailRequest, PartnerIds } from 'rules';
import { ask } from '../background/requests.ts';
import { siteOf } from '../kept/help-site.ts';
import { reportKept } from '../kept/kept-value.ts';
import type { Profile } from '../kept/profile.ts';
import type { Noted } from '../kept/request-log/changes.ts';
import type { Customer } from '../kept/request-log/entry.ts';
import type { Settings } from '../kept/settings.ts';

/** The changes that the guide may make to the partner's profiles from the place where it is shown. */
export interface ProfileChanges {
  /** Uses the profile at an index. */
  readonly choose: (index: number) => void;
  /** Keeps ids in the profile in use; from a portal page they are only offered, and confirmed in the options. */
  readonly keep: (ids: PartnerIds) => void;
}

/** The partner's profiles: usually one; several for a partner with several CSP tenants. */
export interface Profiles extends ProfileChanges {
  readonly all: readonly Profile[];
  /** The index of the profile in use. */
  readonly current: number;
}

/** The services of the place where the guide is shown: a portal page or the toolbar's window. */
export interface GuideServices {
  readonly profiles: Profiles;
  /** The help site's address; empty when there is none to link to. */
  readonly site: string;
  /**
   * Notes a request that was copied or opened, if the reader wants a request log, and resolves with what was noted.
   */
  readonly onMade: (mail: MailRequest, about?: Customer) => Promise<Noted | undefined>;
  /** Whether the browser could not keep the last change. */
  readonly isUnkept: boolean;
  /** Whether a reader who has answered nothing begins in the field that finds what is typed. */
  readonly startsWithFinder?: boolean;
  /** Opens the guide next to the page, where it stays; absent if it is there already or cannot be shown there. */
  readonly openSidePanel?: () => Promise<void>;
}

/** The services of the guide for the given settings. */
export const servicesWith = (settings: Settings, isUnkept: boolean, changes: ProfileChanges): GuideServices => ({
  profiles: { ...changes, all: settings.profiles, current: settings.current },
  site: siteOf(settings),
  onMade: async (mail, about) => {
    if (!settings.history) return undefined;
    const asked = ask('note', { mail, about });
    await reportKept(asked.then(Boolean));
    const noted = await asked.catch(() => false);
    return typeof noted === 'object' ? noted : undefined;
  },
  isUnkept,
});

const Context = createContext<GuideServices | undefined>(undefined);

/** Provides the guide inside with its services. */
export const ServicesProvider = Context.Provider;

/** The services of the guide. */
export function useServices(): GuideServices {
  const services = useContext(Context);
  if (!services) throw new Error('The guide must be rendered within a ServicesProvider.');
  return services;
}
