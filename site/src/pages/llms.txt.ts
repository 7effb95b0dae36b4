import type { APIRoute } from 'astro';
import { loadWords } from 'rules';
import { contextAtBuild } from '../context/context-at-build.ts';
import { llmsTextOfAll } from '../data-files/llms-text.ts';

/** The list of the site's texts for programs, in every language. */
export const GET: APIRoute = async ({ site }) => {
  const context = { ...(await contextAtBuild('en')), ...(await loadWords('en', ['machines'])) };
  return new Response(llmsTextOfAll(context, new URL(context.base, site).href), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
