import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Conclusion, Locale, PartnerIds, Statement } from 'rules';
import type { ExtensionWords } from '../background/words.ts';
import { type Composed, noteComposed } from '../kept/composed.ts';
import { builtSite } from '../kept/help-site.ts';
import type { Profile } from '../kept/profile.ts';
import type { Settings } from '../kept/settings.ts';

/** The partner's profiles: usually one; several for a partner with several CSP tenants. */
export interface Profiles {
  readonly all: readonly Profile[];
  /** The index of the profile in use. */
  readonly current: number;
  readonly choose: (index: number) => void;
  /** Keeps ids in the profile in use; from a portal page they are only offered, and confirmed in the options. */
  readonly keep: (ids: PartnerIds) => void;
}

/** What the guide may ask of the browser; a content script asks the background for it. */
export interface BrowserServices {
  /** The words of another language, for an email to the customer. */
  readonly wordsFor: (locale: Locale) => Promise<ExtensionWords>;
  /** The statements that an answer is based on, with their sources. */
  readonly cite: (conclusion: Conclusion) => Promise<readonly Statement[]>;
  readonly openOptions: () => void;
  readonly chooseProfile: (index: number) => void;
  /** Keeps ids in the profile in use; from a portal page they are only offered, and confirmed in the options. */
  readonly keepIds: (ids: PartnerIds) => void;
}

/** What the guide may ask for where it is shown: on a portal page or in the toolbar's window. */
export interface GuideServices extends BrowserServices {
  readonly profiles: Profiles;
  /** The help site's address; empty when there is none to link to. */
  readonly site: string;
  /** Notes a request that was copied or opened, if the reader wants a list of them. The name only if it was typed. */
  readonly onComposed: (kind: Composed['kind'], typedName?: string, link?: string) => void;
  /** Whether the browser could not keep the last change. */
  readonly isUnkept: boolean;
}

/** The services of the guide for the given settings. */
export const servicesWith = (
  settings: Settings,
  isUnkept: boolean,
  browserServices: BrowserServices,
): GuideServices => ({
  ...browserServices,
  profiles: {
    all: settings.profiles,
    current: settings.current,
    choose: browserServices.chooseProfile,
    keep: browserServices.keepIds,
  },
  site: settings.site ?? builtSite,
  onComposed: noteComposed(settings),
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
