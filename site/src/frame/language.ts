import { bestLocale } from 'rules';
import { siteLocales } from '../context/site-locales.ts';

/** Redirects a visitor of the root address to their language; without a script the list of languages stays. */
const { base = '/' } = document.documentElement.dataset;
location.replace(`${base}${bestLocale(navigator.languages, siteLocales)}/`);
