import { bestLocale, isLocale, type Locale, localeName, locales } from 'rules';
import { browser } from 'wxt/browser';
import type { ExtensionWords } from './words.ts';

/** A language on offer, by its own name. */
export interface LanguageOption {
  readonly locale: Locale;
  readonly name: string;
}

/** The reader's language with its words, and the languages on offer. */
export interface Language {
  readonly locale: Locale;
  readonly words: ExtensionWords;
  readonly languages: readonly LanguageOption[];
}

/**
 * The words of one locale, from the package. Only the extension's own pages can read it: it is not web-accessible.
 * @throws Error when there are no words in it
 */
export async function packagedWords(locale: string): Promise<ExtensionWords> {
  if (!isLocale(locale)) throw new Error(`There are no words in "${locale}".`);
  const answer = await fetch(browser.runtime.getURL(`/words/${locale}.json`));
  return answer.json();
}

/** The language chosen in the options, otherwise the best of those that the reader prefers. */
export async function chooseLanguage(chosen: string | undefined, preferred: readonly string[]): Promise<Language> {
  const locale = chosen !== undefined && isLocale(chosen) ? chosen : bestLocale(preferred);
  const languages = locales.map((each) => ({ locale: each, name: localeName(each) }));
  return { locale, words: await packagedWords(locale), languages };
}
