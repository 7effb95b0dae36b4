import {
  type BareReading,
  InvalidInput,
  type Locale,
  problemInWords,
  readGdapLink,
  readRequestLink,
  takenOffInWords,
} from 'rules';
import { packagedWords } from './language.ts';

/** What a link is pasted for: to see what it asks for, or to go into the email for granular permission. */
export type LinkUse = 'check' | 'gdap';

/** A text that was pasted as a link, and what it says or what is wrong with it. */
export type PastedLink = { readonly text: string } & (
  | { readonly problem: string }
  /** The link without what mail and chat had put around it, and sentences that say what that was. */
  | {
      readonly problem?: undefined;
      readonly link: string;
      readonly reading: BareReading;
      readonly notes: readonly string[];
    }
);

/** Reads a link that was pasted. */
export async function readPasted(text: string, use: LinkUse, locale: Locale): Promise<PastedLink> {
  const words = await packagedWords(locale);
  try {
    const { takenOff, ...reading } = readRequestLink(text);
    const link = use === 'gdap' ? readGdapLink(text).link : text;
    return { text, link, reading, notes: takenOffInWords(words, takenOff) };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const label = use === 'gdap' ? words.stepMails.link : words.linkReading.title;
    return { text, problem: problemInWords(error, words, label) };
  }
}
