import type { ExportKind } from './export-kind.ts';

/** The usage-based reconciliation file from before the Azure plan (usage-based-recon-files). */
export const usageRecon = {
  id: 'usage-recon',
  headers: [
    ...['PartnerId', 'PartnerName', 'PartnerBillableAccountId', 'CustomerCompanyName', 'MpnId', 'ResellerMpnId'],
    ...['InvoiceNumber', 'ChargeStartDate', 'ChargeEndDate', 'SubscriptionId', 'SubscriptionName'],
    ...['SubscriptionDescription', 'OrderID', 'ServiceName', 'ServiceType'],
  ],
  mark: ['PartnerBillableAccountId', 'CustomerCompanyName', 'ServiceType'],
  reads: { customer: 'CustomerCompanyName', product: 'SubscriptionName', id: 'SubscriptionId' },
  always: { billing: 'usage', 'azure-offer': 'azure-legacy' },
  listsOwn: true,
} as const satisfies ExportKind;
