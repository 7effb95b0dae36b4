import type { APIRoute } from 'astro';
import type { Locale } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';
import { madeInEveryLanguage } from '../../context/static-paths.ts';
import { daysInSentences } from '../../rules-pages/day-in-a-sentence.ts';
import { changesFeed } from '../../rules-pages/feed.ts';

export const getStaticPaths = () => madeInEveryLanguage();

/** The changes of the rules as a feed. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const context = await contextAtBuild(locale);
  return new Response(changesFeed(context, new URL(context.base, site).href, await daysInSentences(locale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
