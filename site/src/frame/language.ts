import { bestLocale } from 'rules';
import { siteLocales } from '../context/site-locales.ts';

/** Leads the visitor of the bare address to their language; the list of languages stays for whoever has no script. */
const { base = '/' } = document.documentElement.dataset;
location.replace(`${base}${bestLocale(navigator.languages, siteLocales)}/${location.search}`);
