import type { PortalPage } from '../portal-page.ts';
import { requestAdapter } from '../request-adapter.ts';

/** Any other page about customers: one of them issues requests. */
export const customersOther = {
  id: 'customers-other',
  address: /^customers\/.+$/,
  adapter: requestAdapter,
} as const satisfies PortalPage;
