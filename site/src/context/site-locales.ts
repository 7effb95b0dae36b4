import { chosenLocales } from './chosen-locales.ts';

/** The languages of this copy of the site, the source language first. Mails can be written in all that the rules have. */
export const siteLocales = chosenLocales(process.env.LANGUAGES);
