import type { ExportKind } from './export-kind.ts';

/**
 * Granular admin relationships by Microsoft Graph (delegatedAdminRelationship). They say until when there is permission,
 * and nothing about a reseller relationship.
 */
export const adminRelationships = {
  id: 'admin-relationships',
  headers: [
    ...['id', 'displayName', 'duration', 'customer', 'accessDetails', 'status', 'autoExtendDuration'],
    ...['createdDateTime', 'lastModifiedDateTime', 'activatedDateTime', 'endDateTime'],
  ],
  mark: ['displayName', 'autoExtendDuration', 'endDateTime'],
  translated: { customer: ['customer.displayName'] },
  reads: {
    customer: 'customer',
    product: 'displayName',
    id: 'id',
    status: 'status',
    'permission-end': 'endDateTime',
    'auto-extend': 'autoExtendDuration',
  },
} as const satisfies ExportKind;
