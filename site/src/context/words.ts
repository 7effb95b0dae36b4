import { guideRooms, type Locale, loadWords, type Room, type WordsOf } from 'rules';

/**
 * The rooms of words that the pages of this site are drawn from, at build and in the browser: `words.json` of a language
 * contains exactly these.
 */
const siteRooms = [
  ...guideRooms,
  'reminders',
  'statements',
  'site',
  'rules-pages',
  'bulk',
] as const satisfies readonly Room[];

/** The words that every page of this site has. */
export type SiteWords = WordsOf<(typeof siteRooms)[number]>;

const loaded = new Map<Locale, Promise<SiteWords>>();

/** The words of this site in a language; loaded once, as thousands of pages are built from them. */
export function siteWords(locale: Locale): Promise<SiteWords> {
  const words = loaded.get(locale) ?? loadWords(locale, siteRooms);
  loaded.set(locale, words);
  return words;
}
