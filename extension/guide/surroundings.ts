import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Conclusion, Locale, Messages, PartnerIds, Statement } from 'rules';
import type { Speech } from '../background/speech.ts';
import type { Composed } from '../kept/composed.ts';
import type { Profile } from '../kept/profile.ts';

/** The partner's profiles: usually one, for several CSP tenants several. */
export interface Profiles {
  readonly all: readonly Profile[];
  readonly current: number;
  readonly choose: (place: number) => void;
  /** Keeps ids in the profile in use; from a portal page they are only offered, and confirmed in the options. */
  readonly keep: (ids: PartnerIds) => void;
}

/** What every part of the guidance needs from where it is shown: on a portal page or in the toolbar's window. */
export interface Surroundings extends Speech {
  /** The words of another language, for an e-mail to the customer. */
  readonly wordsFor: (locale: Locale) => Promise<Messages>;
  /** Where the statements come from that an answer rests on. */
  readonly cite: (conclusion: Conclusion) => Promise<readonly Statement[]>;
  /** The partner's profiles, and how to use another one of them. */
  readonly profiles: Profiles;
  /** The help site's address; empty when there is none to link to. */
  readonly site: string;
  readonly openOptions: () => void;
  /** Notes a request that was copied or opened, while the reader wants a list of them. The name only where it was typed. */
  readonly onComposed: (kind: Composed['kind'], typedName?: string, link?: string) => void;
  /** A text for whoever mends the reading, without ids, names or domains. */
  readonly diagnose: () => Promise<string>;
}

const Context = createContext<Surroundings | undefined>(undefined);

/** Gives the surroundings to the guidance within. */
export const SurroundingsProvider = Context.Provider;

/** The surroundings of the guidance. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error('The guidance must be rendered within a SurroundingsProvider.');
  return surroundings;
}
