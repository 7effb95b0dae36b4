import type { APIRoute } from 'astro';
import { type Locale, locales } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';
import { madeInEveryLanguage } from '../../context/static-paths.ts';

export const getStaticPaths = () => madeInEveryLanguage(locales);

/**
 * The data that pages are drawn from in the browser: the words that they have at build, and the origin of each
 * statement.
 */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { words, origins } = await contextAtBuild(locale);
  return Response.json({ words, origins });
};
