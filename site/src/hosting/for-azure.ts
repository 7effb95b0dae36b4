import { contentTypes } from './content-types.ts';
import type { HeaderRule } from './headers.ts';

/**
 * The rules as the `staticwebapp.config.json` of Azure Static Web Apps. There a route overrides what holds everywhere, so
 * the home page's headers hold everywhere and only what differs from them is a route.
 */
export function forAzure([everywhere, home, ...others]: readonly HeaderRule[], base: string): string {
  const usual = JSON.stringify(home?.headers);
  const config = {
    trailingSlash: 'always',
    globalHeaders: { ...everywhere?.headers, ...home?.headers },
    routes: others
      .filter(({ headers }) => JSON.stringify(headers) !== usual)
      .map(({ path, headers }) => ({ route: path, headers })),
    responseOverrides: { '404': { rewrite: `${base}404.html` } },
    mimeTypes: contentTypes,
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
