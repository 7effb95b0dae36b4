import { customerAt } from './catalog.ts';
import { paragraph } from './element.ts';
import { pages } from './pages.ts';
import { type Place, placesAmong } from './place.ts';
import type { PageFixture } from './scene.ts';

/** Where a path leads. */
export const placeAt = placesAmong(pages);

/** The page of a place; for a tenant that the portal has never heard of, a page that says so. */
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
