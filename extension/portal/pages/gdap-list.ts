import type { PortalPage } from '../portal-page.ts';

/** The list of all relationships for granular permission. */
export const gdapList = {
  id: 'gdap-list',
  address: /^(?:customers\/)?granularadminaccess(?:\/.*)?$/,
  adapter: {
    id: 'gdap-list',
    version: 1,
    customers: [{ by: 'row-id', evidence: 'A' }],
    name: [],
    facts: {},
    details: {},
    expects: [],
  },
} as const satisfies PortalPage;
