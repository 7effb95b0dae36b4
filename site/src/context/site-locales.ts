import { isLocale, type Locale, locales } from 'rules';

/** In code built by Vite, the languages that were chosen, separated by commas. */
declare const CHOSEN_LOCALES: string | undefined;

/**
 * The languages that a copy of the site has, from `LANGUAGES` (`en,tr`), in the order of the rules; all of them
 * when it is not set. A build stops at a language that does not exist.
 */
export function chosenLocales(given = ''): readonly Locale[] {
  const wanted = given.split(/[\s,]+/).filter((tag) => tag !== '');
  const unknown = wanted.find((tag) => !isLocale(tag));
  if (unknown) throw new Error(`LANGUAGES names ${unknown}. There are ${locales.join(', ')}.`);
  return wanted.length === 0 ? locales : locales.filter((locale) => wanted.includes(locale));
}

/**
 * The languages of this copy of the site, the source language first. Mails can be written in all that the rules have.
 */
export const siteLocales =
  typeof CHOSEN_LOCALES === 'string'
    ? (CHOSEN_LOCALES.split(',') as readonly Locale[])
    : chosenLocales(process.env.LANGUAGES);
