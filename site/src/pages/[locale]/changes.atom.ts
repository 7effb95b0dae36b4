import type { APIRoute } from 'astro';
import { isLocale } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';
import { siteLocales } from '../../context/site-locales.ts';
import { changesFeed } from '../../rules-pages/feed.ts';

export const getStaticPaths = () => siteLocales.map((locale) => ({ params: { locale } }));

/** The changes of the rules as a feed. */
export const GET: APIRoute = async ({ params: { locale = '' }, site }) => {
  if (!isLocale(locale) || !site) return new Response(null, { status: 404 });
  return new Response(changesFeed(await contextAtBuild(locale), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
