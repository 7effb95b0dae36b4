import type { APIRoute } from 'astro';
import { isLocale } from 'rules';
import { siteLocales } from '../../context/site-locales.ts';
import { siteWords } from '../../context/words.ts';
import { wordsOfSearch } from '../../search/fetch-words.ts';

export const getStaticPaths = () => siteLocales.map((locale) => ({ params: { locale } }));

/** What the search says. */
export const GET: APIRoute = async ({ params: { locale = '' } }) =>
  isLocale(locale) ? Response.json(wordsOfSearch(await siteWords(locale))) : new Response(null, { status: 404 });
