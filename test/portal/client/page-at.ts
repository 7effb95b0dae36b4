import type { PortalPage } from '../portal-page.ts';
import { customerAt } from './catalog.ts';
import { paragraph } from './element.ts';
import { type Place, placesAmong } from './place.ts';
import type { PageFixture } from './scene.ts';

/** The document names the pages, because a browser cannot list a folder. */
const names = (document.documentElement.dataset.pages ?? '').split(' ');

/** Every page by its name. */
const pages: ReadonlyMap<string, PortalPage> = new Map(
  await Promise.all(
    names.map(async (name) => {
      const { page } = (await import(`../pages/${name}.ts`)) as { readonly page: PortalPage };
      return [name, page] as const;
    }),
  ),
);

/** Finds the place that a path leads to. */
export const placeAt = placesAmong(pages);

/** The page of a place; for a tenant that the portal does not know, a page that says so. */
export function pageAt({ page, tenant }: Place): PageFixture {
  const found = pages.get(page);
  if (!found) throw new Error(`The mock portal has no page ${page}.`);
  if (tenant === undefined || customerAt(tenant) !== undefined) return found;
  return {
    ...(pages.get('customers-other') ?? found),
    heading: () => ['Customer not found'],
    title: 'Customer not found',
    draw: () => ({ content: [paragraph('There is no customer with this ID, or you have no relationship with it.')] }),
  };
}
