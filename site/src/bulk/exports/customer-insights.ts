import type { ExportKind } from './export-kind.ts';

/** "Customers and revenue" and "Reseller performance" among the downloads of Insights (insights-data-definitions). */
export const customerInsights = {
  id: 'customer-insights',
  headers: [
    ...['CustomerTenantId', 'CustomerTenantName', 'TenantDomainName', 'ResellerMpnID', 'ResellerName'],
    ...['IndirectProviderMpnID', 'SubscriptionID'],
  ],
  mark: ['CustomerTenantId', 'CustomerTenantName', 'TenantDomainName'],
  reads: {
    customer: 'CustomerTenantName',
    product: 'TenantDomainName',
    id: 'CustomerTenantId',
    tenant: 'CustomerTenantId',
  },
} as const satisfies ExportKind;
