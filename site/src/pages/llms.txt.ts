import type { APIRoute } from 'astro';
import { readerOf } from '../context/context-at-build.ts';
import { llmsTextOfAll } from '../data-files/llms-text.ts';

/** Where programs find what the site says, in every language. */
export const GET: APIRoute = async ({ site }) => {
  const reader = await readerOf('en');
  return new Response(llmsTextOfAll(reader, new URL(reader.base, site).href), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
