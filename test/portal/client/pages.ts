import type { PortalPage } from '../portal-page.ts';

/** The document names the pages, because a browser cannot list a folder. */
const names = (document.documentElement.dataset.pages ?? '').split(' ');

/** Every page by its name. */
export const pages: ReadonlyMap<string, PortalPage> = new Map(
  await Promise.all(
    names.map(async (name) => {
      const { page } = (await import(`../pages/${name}.ts`)) as { readonly page: PortalPage };
      return [name, page] as const;
    }),
  ),
);
