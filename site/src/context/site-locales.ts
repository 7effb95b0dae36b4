import type { Locale } from 'rules';
import { chosenLocales } from './chosen-locales.ts';

const built = process.env.SITE_LOCALES;

/**
 * The languages of this copy of the site, the source language first. Scripts of the pages have them as a constant. Mails
 * can be written in all that the rules have.
 */
export const siteLocales = built ? (built.split(',') as readonly Locale[]) : chosenLocales(process.env.LANGUAGES);
