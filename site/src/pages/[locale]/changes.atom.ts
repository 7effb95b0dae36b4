import type { APIRoute } from 'astro';
import { isLocale } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';
import { siteLocales } from '../../context/site-locales.ts';
import { daysInSentences } from '../../rules-pages/day-in-a-sentence.ts';
import { changesFeed } from '../../rules-pages/feed.ts';

export const getStaticPaths = () => siteLocales.map((locale) => ({ params: { locale } }));

/** The changes of the rules as a feed. */
export const GET: APIRoute = async ({ params: { locale = '' }, site }) => {
  if (!isLocale(locale) || !site) return new Response(null, { status: 404 });
  return new Response(changesFeed(await contextAtBuild(locale), site, await daysInSentences(locale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
