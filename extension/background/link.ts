import {
  type BareReading,
  dayName,
  fill,
  grantOf,
  type IdField,
  InvalidInput,
  type LinkChoice,
  type Locale,
  linkConcerns,
  linkNotes,
  linkUntil,
  type PartnerIds,
  prefilledLink,
  problemInWords,
  readGdapLink,
  readRequestLink,
  takenOffInWords,
  today,
} from 'rules';
import { packagedWords } from './language.ts';
import type { PackagedWords } from './words.ts';

/** The purpose of a pasted link: to see what it asks for, or to put it into the email for granular permission. */
export type LinkUse = 'check' | 'gdap';

/** A text that was pasted as a link, and what it says or what is wrong with it. */
export type PastedLink = { readonly text: string } & (
  | { readonly problem: string }
  | {
      readonly problem?: undefined;
      /** The link; for an email, without the additions of mail and chat. */
      readonly link: string;
      /** Sentences on what was removed from it. */
      readonly notes: readonly string[];
      /** Its content, each part under a title: sentences, then the IDs it contains. Empty for an email. */
      readonly says: readonly { readonly title: string; readonly text: string; readonly isId: boolean }[];
      /** The concerns about it. Empty for an email. */
      readonly concerns: readonly string[];
    }
);

/** A request link made from a partner's ids. */
export interface MadeLink {
  readonly link: string;
  /** Notes: whether Microsoft documents it, and what it does not ask for. */
  readonly notes: readonly string[];
  /** Its differences from the profile. */
  readonly concerns: readonly string[];
}

/** The concerns about a link, in words. */
function concernsOf(words: PackagedWords, locale: Locale, link: Parameters<typeof linkConcerns>[0], own: PartnerIds) {
  const until = linkUntil[link.kind];
  const date = until ? dayName(locale, until) : '';
  return linkConcerns(link, own, today()).map((concern) => fill(words.linkReading[concern], { date }));
}

const idsInLink: readonly IdField[] = ['partnerTenant', 'partnerId', 'providerTenant'];

/** The content of a link: its type, the rights it grants, and the IDs it contains. */
function saidBy({ linkReading, composer, links }: PackagedWords, link: BareReading) {
  const kind = `${links[link.kind]}. ${link.documented ? composer.documented : composer.observed}`;
  const ids = idsInLink.flatMap((field) => {
    const text = link[field];
    return text ? [{ title: linkReading[field], text, isId: true }] : [];
  });
  return [
    { title: linkReading.kind, text: kind, isId: false },
    { title: linkReading.grants, text: linkReading[`grants-${grantOf(link)}`], isId: false },
    ...ids,
  ];
}

/**
 * Reads a link that was pasted.
 * @param own the partner's ids, with which those of the link are compared
 */
export async function readPasted(text: string, use: LinkUse, own: PartnerIds, locale: Locale): Promise<PastedLink> {
  const words = await packagedWords(locale);
  try {
    if (use === 'gdap') {
      const { link, takenOff } = readGdapLink(text);
      return { text, link, notes: takenOffInWords(words, takenOff), says: [], concerns: [] };
    }
    const { takenOff, ...link } = readRequestLink(text);
    const concerns = concernsOf(words, locale, link, own);
    return { text, link: text, notes: takenOffInWords(words, takenOff), says: saidBy(words, link), concerns };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const id = idsInLink.find((field) => field === error.field);
    const label = id ? words.linkReading[id] : words.stepMails.link;
    return { text, problem: problemInWords(error, words, label) };
  }
}

/** The parts that a request link is made of. */
export interface LinkParts {
  readonly choice: LinkChoice;
  readonly ids: PartnerIds;
  /** The ids of the profile, with which those of the link are compared. */
  readonly own: PartnerIds;
}

/** Makes a request link. Returns undefined when the answer has no link. */
export async function makeLink({ choice, ids, own }: LinkParts, locale: Locale): Promise<MadeLink | undefined> {
  const link = prefilledLink(choice, ids);
  if (link === undefined || 'none' in choice) return undefined;
  const words = await packagedWords(locale);
  return {
    link,
    notes: linkNotes(words, choice),
    concerns: concernsOf(words, locale, { kind: choice.kind, ...ids }, own),
  };
}
