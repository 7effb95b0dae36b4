import { customerAdapter } from '../one-customer.ts';
import { itemAddress, type PortalPage } from '../portal-page.ts';

/** One relationship for granular permission. Its id is two GUIDs joined by a hyphen, sometimes one. */
export const adminRelationship = {
  id: 'admin-relationship',
  address: itemAddress('adminrelationships', 2),
  adapter: customerAdapter,
} as const satisfies PortalPage;
