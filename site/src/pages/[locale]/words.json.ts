import type { APIRoute } from 'astro';
import { isLocale, locales } from 'rules';
import { contextAtBuild } from '../../context/context-at-build.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The words the tree needs when it answers in the browser, and where each statement comes from. */
export const GET: APIRoute = async ({ params: { locale = '' } }) => {
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { words, origins } = await contextAtBuild(locale);
  const {
    bulk: _bulk,
    extension: _extension,
    finding: _finding,
    machines: _machines,
    privacy: _privacy,
    store: _store,
    ...needed
  } = words;
  return Response.json({ words: needed, origins });
};
