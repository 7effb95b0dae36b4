import { bestLocale, isLocale, type Locale, localeName, locales } from 'rules';
import { browser } from 'wxt/browser';
import type { ExtensionWords, PackagedWords, Situation } from './words.ts';

/** A language on offer, by its own name. */
export interface LanguageOption {
  readonly locale: Locale;
  readonly name: string;
}

/** The reader's language with its words, and the languages and situations on offer. */
export interface Language {
  readonly locale: Locale;
  readonly words: ExtensionWords;
  readonly languages: readonly LanguageOption[];
  readonly situations: readonly Situation[];
}

/**
 * All the words of one locale in the package. Only the extension's own pages can read it: it is not web-accessible.
 * @throws Error when there are no words in it
 */
export async function packagedWords(locale: string): Promise<PackagedWords> {
  if (!isLocale(locale)) throw new Error(`There are no words in "${locale}".`);
  const answer = await fetch(browser.runtime.getURL(`/words/${locale}.json`));
  return answer.json();
}

/** The language chosen in the options, otherwise the best of those that the reader prefers. */
export async function chooseLanguage(chosen: string | undefined, preferred: readonly string[]): Promise<Language> {
  const locale = chosen !== undefined && isLocale(chosen) ? chosen : bestLocale(preferred);
  const languages = locales.map((each) => ({ locale: each, name: localeName(each) }));
  const { statements: _, privacy: __, situations, ...words } = await packagedWords(locale);
  return { locale, words, languages, situations };
}
