import { labels } from '../labels.ts';
import { customerAdapter } from '../one-customer.ts';
import { type PortalPage, sectionAddress } from '../portal-page.ts';

/** The page from which a customer's services are managed. */
export const serviceManagement = {
  id: 'service-management',
  address: sectionAddress('servicemanagementpage'),
  headings: labels['service management'],
  adapter: customerAdapter,
} as const satisfies PortalPage;
