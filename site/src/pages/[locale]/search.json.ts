import type { APIRoute } from 'astro';
import type { Locale } from 'rules';
import { madeInEveryLanguage } from '../../context/static-paths.ts';
import { siteWords } from '../../context/words.ts';
import { wordsOfSearch } from '../../search/fetch-words.ts';

export const getStaticPaths = () => madeInEveryLanguage();

/** The words of the search. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(wordsOfSearch(await siteWords(locale)));
