import type { APIRoute } from 'astro';
import type { Locale } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';
import { madeInEveryLanguage } from '../../context/static-paths.ts';
import { changesCalendar } from '../../rules-pages/changes-calendar.ts';
import { daysInSentences } from '../../rules-pages/day-in-a-sentence.ts';

export const getStaticPaths = () => madeInEveryLanguage();

/** The changes of the rules as a calendar. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const context = await contextAtBuild(locale);
  return new Response(changesCalendar(context, new URL(context.base, site).href, await daysInSentences(locale)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
