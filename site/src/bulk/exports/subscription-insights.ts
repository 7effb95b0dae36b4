import type { ExportKind } from './export-kind.ts';

/** "Subscription details" among the downloads of Insights (insights-data-definitions). */
export const subscriptionInsights = {
  id: 'subscription-insights',
  headers: [
    ...['PGAMpnID', 'SubscriptionId', 'SubscriptionStartDate', 'SubscriptionEndDate', 'SubscriptionState', 'Month'],
    ...['IsAutoRenew', 'CustomerName', 'CustomerTenantId', 'CustomerTpid', 'Product', 'SKU', 'MPNID', 'PartnerName'],
    ...['PartnerAttributionType', 'SalesChannel', 'ResellerID', 'ResellerName', 'AvailableSeats'],
  ],
  mark: ['PGAMpnID', 'SubscriptionState', 'CustomerTpid'],
  reads: {
    customer: 'CustomerName',
    product: 'Product',
    id: 'SubscriptionId',
    tenant: 'CustomerTenantId',
    start: 'SubscriptionStartDate',
    end: 'SubscriptionEndDate',
    status: 'SubscriptionState',
  },
  listsOwn: true,
} as const satisfies ExportKind;
