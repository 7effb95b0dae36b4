import type { PortalPage } from '../portal-page.ts';

/** The list of the partner's customers. */
export const customerList = {
  id: 'customer-list',
  address: /^customers(?:\/list)?$/,
  adapter: {
    id: 'customer-list',
    version: 1,
    customers: [
      { by: 'row-id', evidence: 'D' },
      { by: 'link', evidence: 'B' },
    ],
    name: [],
    facts: {},
    details: {},
    expects: [],
  },
} as const satisfies PortalPage;
