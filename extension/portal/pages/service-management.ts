import { customerAdapter } from '../one-customer.ts';
import { type PortalPage, sectionAddress } from '../portal-page.ts';

/** The page from which a customer's services are managed. */
export const serviceManagement = {
  id: 'service-management',
  address: sectionAddress('servicemanagementpage'),
  headings: ['Service management', 'Dienstverwaltung', '服务管理'],
  adapter: customerAdapter,
} as const satisfies PortalPage;
