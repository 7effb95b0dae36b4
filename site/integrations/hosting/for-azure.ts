import { contentTypes } from './content-types.ts';
import type { HeaderRule } from './headers.ts';
import { headersThatDiffer } from './headers-that-differ.ts';

/** Azure names no encoding by itself, and a browser that shows a text alone would guess one. */
const texts = { '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

/**
 * The rules as the `staticwebapp.config.json` of Azure Static Web Apps. Like that file, `404.html` is looked for where
 * the host's address begins, whatever folder the site lives in.
 */
export function forAzure(rules: readonly HeaderRule[]): string {
  const { usual, others } = headersThatDiffer(rules);
  const config = {
    trailingSlash: 'always',
    globalHeaders: usual,
    routes: others.map(({ path, headers }) => ({ route: path, headers })),
    responseOverrides: { '404': { rewrite: '/404.html' } },
    mimeTypes: { ...contentTypes, ...texts },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
