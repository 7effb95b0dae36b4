import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalPage } from './portal-page.ts';

/** The names of all pages of the mock portal: each is a file in `pages`. */
export const pageNames: readonly string[] = readdirSync(join(import.meta.dirname, 'pages'))
  .map((file) => file.replace(/\.ts$/, ''))
  .toSorted();

/** Every page by its name. */
export const pages: ReadonlyMap<string, PortalPage> = new Map(
  await Promise.all(
    pageNames.map(async (name) => {
      const { page } = (await import(`./pages/${name}.ts`)) as { readonly page: PortalPage };
      return [name, page] as const;
    }),
  ),
);
