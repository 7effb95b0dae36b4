import type { Locale } from 'rules';
import { chosenLocales } from './chosen-locales.ts';

/** In what Vite builds, the languages that were chosen, one after the other with commas. */
declare const CHOSEN_LOCALES: string | undefined;

/** The languages of this copy of the site, the source language first. Mails can be written in all that the rules have. */
export const siteLocales =
  typeof CHOSEN_LOCALES === 'string'
    ? (CHOSEN_LOCALES.split(',') as readonly Locale[])
    : chosenLocales(process.env.LANGUAGES);
