import type { Adapter } from './page-adapter.ts';
import { account } from './pages/account.ts';
import { adminRelationship } from './pages/admin-relationship.ts';
import { adminRelationships } from './pages/admin-relationships.ts';
import { customerList } from './pages/customer-list.ts';
import { customerOther } from './pages/customer-other.ts';
import { customersOther } from './pages/customers-other.ts';
import { gdapList } from './pages/gdap-list.ts';
import { newRelationship } from './pages/new-relationship.ts';
import { resellerInvitation } from './pages/reseller-invitation.ts';
import { serviceManagement } from './pages/service-management.ts';
import { subscription } from './pages/subscription.ts';
import { subscriptions } from './pages/subscriptions.ts';
import { users } from './pages/users.ts';
import type { PortalPage } from './portal-page.ts';

const all = [
  gdapList,
  customerList,
  newRelationship,
  resellerInvitation,
  subscriptions,
  subscription,
  adminRelationships,
  adminRelationship,
  users,
  serviceManagement,
  account,
  // Last, as they take every address that is left.
  customerOther,
  customersOther,
] as const;

/** The portal's pages that the extension distinguishes; `elsewhere` is the rest of the host. */
export type Page = (typeof all)[number]['id'] | 'elsewhere';

/** Every page except `elsewhere`, with how it is recognized and read; the first whose address matches is the page. */
export const portalPages: readonly (PortalPage & { readonly id: Page })[] = all;

/** The adapter of a page. Returns undefined for a page from which nothing can be read. */
export const adapterOf = (page: Page): Adapter | undefined => portalPages.find(({ id }) => id === page)?.adapter;

/** Every adapter with the pages that it reads. */
export const adapters = (): readonly { readonly adapter: Adapter; readonly pages: readonly Page[] }[] =>
  [...new Set(portalPages.flatMap(({ adapter }) => adapter ?? []))].map((adapter) => ({
    adapter,
    pages: portalPages.filter((page) => page.adapter === adapter).map(({ id }) => id),
  }));

/** Every heading of a section, none of which is a customer's name. */
export const sectionHeadings: readonly string[] = portalPages.flatMap(({ headings }) => headings ?? []);
