import type { HeaderRule } from './headers.ts';

/** The rules as the `_headers` file that Cloudflare and Netlify read. */
export const forCdn = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
    .flatMap((lines) => [...lines, ''])
    .join('\n');
