import { customerAt } from './catalogue.ts';
import { account } from './pages/account.ts';
import { adminRelationship, adminRelationships } from './pages/admin-relationships.ts';
import { customerList } from './pages/customer-list.ts';
import { gdapList } from './pages/gdap-list.ts';
import { newRelationship } from './pages/new-relationship.ts';
import { serviceManagement } from './pages/service-management.ts';
import { home, noSuchCustomer, resellerInvitation, unknown, unknownSection } from './pages/small-pages.ts';
import { subscription } from './pages/subscription.ts';
import { subscriptions } from './pages/subscriptions.ts';
import { users } from './pages/users.ts';
import type { PageName, Place } from './place.ts';
import type { PageFixture } from './scene.ts';

const pages: Readonly<Record<PageName, PageFixture>> = {
  home,
  'customer-list': customerList,
  'gdap-list': gdapList,
  subscriptions,
  subscription,
  users,
  'admin-relationships': adminRelationships,
  'admin-relationship': adminRelationship,
  'service-management': serviceManagement,
  account,
  'new-relationship': newRelationship,
  'reseller-invitation': resellerInvitation,
  'unknown-section': unknownSection,
  unknown,
};

/** The page a place shows. */
export function pageAt(place: Place): PageFixture {
  if (place.tenant !== undefined && customerAt(place.tenant) === undefined) return noSuchCustomer;
  return pages[place.page];
}
