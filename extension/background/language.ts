import { bestLocale, directionOf, isLocale, type Locale, localeName, locales } from 'rules';
import { browser } from 'wxt/browser';
import type { FinderWords, PackagedWords, PageWords, Situation, WordsFile } from './words.ts';

/** A language on offer, by its own name. */
export interface LanguageOption {
  readonly locale: Locale;
  readonly name: string;
}

/** The reader's language with its words, and the languages and situations on offer. */
export interface Language {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly words: PageWords;
  readonly languages: readonly LanguageOption[];
  readonly situations: readonly Situation[];
}

const files = new Map<Locale, Promise<WordsFile>>();

/** The file of a locale's words, read once as long as the script runs: it does not change within a package. */
function wordsFile(locale: Locale): Promise<WordsFile> {
  const known = files.get(locale);
  if (known) return known;
  const file = fetch(browser.runtime.getURL(`/words/${locale}.json`)).then((answer) => answer.json());
  files.set(locale, file);
  file.catch(() => files.delete(locale));
  return file;
}

/**
 * All the words of one locale in the package. Only the extension's own pages can read it: it is not web-accessible.
 * @throws Error when there are no words in it
 */
export async function packagedWords(locale: string): Promise<PackagedWords> {
  if (!isLocale(locale)) throw new Error(`There are no words in "${locale}".`);
  const { page, apart } = await wordsFile(locale);
  return { ...page, ...apart };
}

/** The other words of a language that are needed to find a situation or an answer by a typed text. */
export const finderWords = async (locale: Locale): Promise<FinderWords> => (await wordsFile(locale)).finder;

/** The language chosen in the options, otherwise the best of those that the reader prefers. */
export async function chooseLanguage(chosen: string | undefined, preferred: readonly string[]): Promise<Language> {
  const locale = chosen !== undefined && isLocale(chosen) ? chosen : bestLocale(preferred);
  const languages = locales.map((each) => ({ locale: each, name: localeName(each) }));
  const { page, situations } = await wordsFile(locale);
  return { locale, direction: directionOf(locale), words: page, languages, situations };
}
