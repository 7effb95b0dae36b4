import type { ExportKind } from './export-kind.ts';

/**
 * A customer's subscriptions, by Microsoft Graph (companySubscription): `directory/subscriptions` as JSON, or the CSV
 * file of Get-MgDirectorySubscription. `ownerTenantId` is the partner that created the subscription, and `skuId` not an
 * offer id.
 */
export const graphSubscriptions = {
  id: 'graph-subscriptions',
  headers: [
    ...['commerceSubscriptionId', 'createdDateTime', 'id', 'isTrial', 'nextLifecycleDateTime', 'ownerId'],
    ...['ownerTenantId', 'ownerType', 'serviceStatus', 'skuId', 'skuPartNumber', 'status', 'totalLicenses'],
  ],
  mark: ['skuPartNumber', 'ownerTenantId'],
  reads: {
    product: 'skuPartNumber',
    id: 'commerceSubscriptionId',
    seats: 'totalLicenses',
    seller: 'ownerTenantId',
    trial: 'isTrial',
    // The day of the next state, which is the end of the term only while the subscription is enabled.
    end: 'nextLifecycleDateTime',
    status: 'status',
  },
} as const satisfies ExportKind;
