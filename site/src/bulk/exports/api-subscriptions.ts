import type { ExportKind } from './export-kind.ts';

/**
 * The subscriptions of the Partner Center interface (subscription-resources), as its PowerShell module exports them or
 * as the JSON that the interface itself returns.
 */
export const apiSubscriptions = {
  id: 'api-subscriptions',
  headers: [
    ...['Actions', 'AutoRenewEnabled', 'BillingCycle', 'BillingType', 'CommitmentEndDate', 'ContractType'],
    ...['CreationDate', 'EffectiveStartDate', 'EntitlementId', 'FriendlyName', 'HasPurchasableAddons', 'IsTrial'],
    ...['OfferId', 'OfferName', 'ParentSubscriptionId', 'PartnerId', 'Quantity', 'SubscriptionId', 'Status'],
    ...['SuspensionReasons', 'UnitType', 'Links', 'Attributes'],
  ],
  mark: ['AutoRenewEnabled', 'BillingType', 'CommitmentEndDate', 'ContractType', 'EntitlementId', 'OfferId'],
  translated: { SubscriptionId: ['id'] },
  reads: {
    product: 'FriendlyName',
    id: 'SubscriptionId',
    offer: 'OfferId',
    billing: 'BillingType',
    unit: 'UnitType',
    trial: 'IsTrial',
    seller: 'PartnerId',
    start: 'EffectiveStartDate',
    end: 'CommitmentEndDate',
    status: 'Status',
  },
  hasOfferIds: true,
  listsOwn: true,
} as const satisfies ExportKind;
