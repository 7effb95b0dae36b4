import type { APIRoute } from 'astro';
import { base } from '../context/context-at-build.ts';

/** Lets everyone read everything, and names the list of all pages. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap-index.xml`, site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
