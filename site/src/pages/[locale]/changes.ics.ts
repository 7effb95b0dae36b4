import type { APIRoute } from 'astro';
import { isLocale } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';
import { siteLocales } from '../../context/site-locales.ts';
import { changesCalendar } from '../../rules-pages/changes-calendar.ts';
import { daysInSentences } from '../../rules-pages/day-in-a-sentence.ts';

export const getStaticPaths = () => siteLocales.map((locale) => ({ params: { locale } }));

/** The changes of the rules as a calendar. */
export const GET: APIRoute = async ({ params: { locale = '' }, site }) => {
  if (!isLocale(locale) || !site) return new Response(null, { status: 404 });
  return new Response(changesCalendar(await contextAtBuild(locale), site, await daysInSentences(locale)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
