import type { ExportKind } from './export-kind.ts';

/** The reconciliation file of a new commerce invoice (modern-invoice-reconciliation-file). */
export const newCommerceRecon = {
  id: 'new-commerce-recon',
  headers: [
    ...['PartnerId', 'CustomerId', 'CustomerName', 'CustomerDomainName', 'CustomerCountry', 'InvoiceNumber', 'MpnId'],
    ...['ResellerMpnId', 'OrderId', 'OrderDate', 'ProductId', 'SkuId', 'AvailabilityId', 'SkuName', 'ProductName'],
    ...['ChargeType', 'UnitPrice', 'Quantity', 'Subtotal', 'TaxTotal', 'Total', 'Currency'],
    ...['PriceAdjustmentDescription', 'PublisherName', 'PublisherId', 'SubscriptionDescription', 'SubscriptionId'],
    ...['ChargeStartDate', 'ChargeEndDate', 'TermAndBillingCycle', 'EffectiveUnitPrice', 'UnitType', 'AlternateId'],
    ...['BillableQuantity', 'BillingFrequency', 'PricingCurrency', 'PCToBCExchangeRate', 'PCToBCExchangeRateDate'],
    ...['MeterDescription', 'ReservationOrderId', 'CreditReasonCode', 'SubscriptionStartDate', 'SubscriptionEndDate'],
    ...['ReferenceID', 'ProductQualifiers', 'PromotionID'],
  ],
  mark: ['AvailabilityId', 'TermAndBillingCycle', 'UnitType', 'SubscriptionDescription', 'PublisherName'],
  reads: {
    customer: 'CustomerName',
    product: 'ProductName',
    id: 'SubscriptionId',
    tenant: 'CustomerId',
    offer: 'ProductId',
    sku: 'SkuId',
    publisher: 'PublisherName',
    unit: 'UnitType',
    service: 'SubscriptionDescription',
    commitment: 'TermAndBillingCycle',
    reservation: 'ReservationOrderId',
    // Only the SKU's name shows a trial.
    trial: 'SkuName',
    start: 'SubscriptionStartDate',
    end: 'SubscriptionEndDate',
    country: 'CustomerCountry',
  },
  listsOwn: true,
} as const satisfies ExportKind;
