import { contentTypes } from './content-types.ts';
import type { Headers } from './headers.ts';

/** Azure does not name an encoding by itself, and a browser that shows a text alone would guess one. */
const texts = { '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

/**
 * The `staticwebapp.config.json` of Azure Static Web Apps. Like that file, `404.html` is looked for at the top of the
 * host, no matter which folder the site is in. Azure does not say whether the headers of a route are sent with a
 * missing file, so hashed files are not kept for good there.
 */
export function forAzure(headers: Headers): string {
  const config = {
    trailingSlash: 'always',
    globalHeaders: headers,
    responseOverrides: { '404': { rewrite: '/404.html' } },
    mimeTypes: { ...contentTypes, ...texts },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
