import type { APIRoute } from 'astro';
import { isLocale, locales } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What pages are drawn from in the browser: the words that they have at build, and where each statement comes from. */
export const GET: APIRoute = async ({ params: { locale = '' } }) => {
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { words, origins } = await contextAtBuild(locale);
  return Response.json({ words, origins });
};
