import type { PortalPage } from '../portal-page.ts';
import { requestAdapter } from '../request-adapter.ts';

/** The page on which a partner asks a new customer for a relationship. */
export const newRelationship = {
  id: 'new-relationship',
  address: /^customers\/acquire$/,
  adapter: requestAdapter,
} as const satisfies PortalPage;
