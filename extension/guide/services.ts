import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CitedDocument, Known, Locale, MailRequest, OutcomeInWords, PartnerIds, Question } from 'rules';
import type { OtherFact, SharedAnswer } from '../background/answers.ts';
import type { LinkParts, LinkUse, MadeLink, PastedLink } from '../background/link.ts';
import type { Mail } from '../background/mail.ts';
import type { ComposedRequest } from '../background/requests.ts';
import type { StepMailDraft, StepMailReading } from '../background/step-mail.ts';
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
  /** What is wrong with the fields of an email that a step calls for, and the email that they make. */
  readonly readStepMail: (draft: StepMailDraft, locale: Locale) => Promise<StepMailReading>;
  /** An email in the language of its recipient. */
  readonly writeMail: (request: MailRequest, locale: Locale) => Promise<Mail>;
  /** What a text that was pasted as a link says, or what is wrong with it. */
  readonly readPasted: (text: string, use: LinkUse, own: PartnerIds, locale: Locale) => Promise<PastedLink>;
  /** A request link made from a partner's ids. */
  readonly makeLink: (parts: LinkParts, locale: Locale) => Promise<MadeLink | undefined>;
  /** The documents that an answer is based on, each with its statements. */
  readonly documents: (known: Known) => Promise<readonly CitedDocument[]>;
  /** The whole answer as a text to copy. */
  readonly answerAsText: (shared: SharedAnswer) => Promise<string>;
  /** The path of the answer's page on the help site. */
  readonly answerPath: (shared: SharedAnswer) => Promise<string>;
  /** The outcomes that are still possible while a question is open. */
  readonly stillPossible: (question: Question, known: Known, locale: Locale) => Promise<readonly OutcomeInWords[]>;
  /** What would change the answer. */
  readonly otherFacts: (shared: SharedAnswer) => Promise<readonly OtherFact[]>;
  /** Puts a request on the list of those that were composed. */
  readonly noteComposed: (request: ComposedRequest) => void;
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
  /** Notes a request that was copied or opened, if the reader wants a list of them. */
  readonly onComposed: (request: ComposedRequest) => void;
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
  onComposed: (request) => settings.history && browserServices.noteComposed(request),
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
