import { labels } from '../labels.ts';
import { customerAdapter, notSold, soldHere } from '../one-customer.ts';
import { type PortalPage, sectionAddress } from '../portal-page.ts';

/** The relationships of a customer for granular permission. Their statuses are known in English only. */
export const adminRelationships = {
  id: 'admin-relationships',
  address: sectionAddress('adminrelationships'),
  headings: labels['admin relationships'],
  adapter: {
    ...customerAdapter,
    id: 'admin-relationships',
    version: 2,
    facts: {
      relationship: [
        {
          by: 'column',
          field: 'status',
          section: 'subscriptions',
          values: { 'reseller-with-admin': ['^Active$'], 'admin-expired': ['^Expired$'] },
          evidence: 'D',
        },
        {
          by: 'column',
          field: 'status',
          section: 'subscriptions',
          lacks: true,
          values: { 'admin-only': ['^Active$'] },
          evidence: 'D',
        },
        notSold,
        soldHere,
      ],
    },
  },
} as const satisfies PortalPage;
