import type { ExportKind } from './export-kind.ts';

/** The license-based reconciliation file from before new commerce (license-based-recon-files). */
export const licenseRecon = {
  id: 'license-recon',
  headers: [
    ...['PartnerId', 'CustomerId', 'CustomerName', 'MPNID', 'ResellerMPNID', 'OrderId', 'SubscriptionId'],
    ...['SyndicationPartnerSubscriptionNumber', 'OfferId', 'DurableOfferId', 'OfferName', 'SubscriptionStartDate'],
    ...['SubscriptionEndDate', 'ChargeStartDate', 'ChargeEndDate', 'ChargeType', 'UnitPrice', 'Quantity', 'Amount'],
    ...['TotalOtherDiscount', 'Subtotal', 'Tax', 'TotalForCustomer', 'Currency', 'DomainName', 'SubscriptionName'],
    ...['SubscriptionDescription', 'BillingCycleType'],
  ],
  mark: ['SyndicationPartnerSubscriptionNumber', 'DurableOfferId', 'OfferName'],
  reads: {
    customer: 'CustomerName',
    product: 'OfferName',
    // Of the two ids, this is the one that the portal shows.
    id: 'SyndicationPartnerSubscriptionNumber',
    tenant: 'CustomerId',
    offer: 'DurableOfferId',
    start: 'SubscriptionStartDate',
    end: 'SubscriptionEndDate',
  },
  always: { billing: 'license' },
  listsOwn: true,
  hasOfferIds: true,
} as const satisfies ExportKind;
