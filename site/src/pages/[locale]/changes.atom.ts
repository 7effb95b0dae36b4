import type { APIRoute } from 'astro';
import { isLocale, locales } from 'rules';
import { changesFeed } from '../../policy/feed.ts';
import { readerOf } from '../../reader-of.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The changes of the rules as a feed. */
export const GET: APIRoute = async ({ params: { locale = '' }, site }) => {
  if (!isLocale(locale) || !site) return new Response(null, { status: 404 });
  return new Response(changesFeed(await readerOf(locale), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
