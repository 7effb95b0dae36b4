import type { Headers } from './headers.ts';

/**
 * The `_headers` file that Cloudflare and Netlify read. Cloudflare applies its rules to missing files too
 * (nitrojs/nitro#4648), so hashed files are not kept for good there.
 */
export const forCdn = (headers: Headers, base: string): string =>
  [`${base}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
