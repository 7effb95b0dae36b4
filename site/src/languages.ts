import { type Locale, localeName, locales } from 'rules';

/** Every language of the site with its own name, the source language first. */
export const languages: readonly { readonly locale: Locale; readonly name: string }[] = locales.map((locale) => ({
  locale,
  name: localeName(locale),
}));
