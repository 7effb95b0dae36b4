import { contentTypes } from './content-types.ts';
import type { HeaderRule } from './headers.ts';

/** The rules as the `staticwebapp.config.json` of Azure Static Web Apps, where the first route that fits adds to the rest. */
export function forAzure([everywhere, ...others]: readonly HeaderRule[], base: string): string {
  const config = {
    trailingSlash: 'always',
    globalHeaders: everywhere?.headers,
    routes: others.map(({ path, headers }) => ({ route: path, headers })),
    responseOverrides: { '404': { rewrite: `${base}404.html` } },
    mimeTypes: contentTypes,
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
