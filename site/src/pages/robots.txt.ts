import type { APIRoute } from 'astro';
import { base } from '../context/context-at-build.ts';

/** Everything may be read by anyone; where all pages are listed. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap-index.xml`, site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
