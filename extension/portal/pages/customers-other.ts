import type { PortalPage } from '../portal-page.ts';
import { requestAdapter } from '../request-adapter.ts';

/** Any other page about customers: request links are issued on one of them. */
export const customersOther = {
  id: 'customers-other',
  address: /^customers\/.+$/,
  adapter: requestAdapter,
} as const satisfies PortalPage;
