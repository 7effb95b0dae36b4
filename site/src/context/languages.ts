import { directionOf, type Locale, localeName } from 'rules';
import { siteLocales } from './site-locales.ts';

/**
 * Every language of this copy of the site with its own name, the source language first. Only the build needs the names,
 * so they are not in the file of the list, which scripts load.
 */
export const languages: readonly { readonly locale: Locale; readonly name: string }[] = siteLocales.map((locale) => ({
  locale,
  name: localeName(locale),
}));

/** The value of `dir` for a page in a language: nothing when it is the usual direction. */
export const saidDirection = (locale: Locale): 'rtl' | undefined => (directionOf(locale) === 'rtl' ? 'rtl' : undefined);
