import type { ExportKind } from './export-kind.ts';

/**
 * The daily rated usage (daily-rated-usage-recon-files): usage only, everything billed by licenses is left out of it.
 */
export const dailyUsage = {
  id: 'daily-usage',
  headers: [
    ...['PartnerId', 'PartnerName', 'CustomerId', 'CustomerName', 'CustomerDomainName', 'CustomerCountry', 'MPNID'],
    ...['ResellerMPNID', 'InvoiceNumber', 'ProductId', 'SkuId', 'AvailabilityId', 'SkuName', 'ProductName'],
    ...['PublisherName', 'PublisherId', 'SubscriptionDescription', 'SubscriptionId', 'ChargeStartDate'],
    ...['ChargeEndDate', 'UsageDate', 'MeterType', 'MeterCategory', 'MeterId', 'MeterSubCategory', 'MeterName'],
    ...['MeterRegion', 'Unit', 'ResourceLocation', 'ConsumedService', 'ResourceGroup', 'ResourceURI', 'ChargeType'],
    ...['UnitPrice', 'Quantity', 'UnitType', 'BillingPreTaxTotal', 'BillingCurrency', 'PricingPreTaxTotal'],
    ...['PricingCurrency', 'ServiceInfo1', 'ServiceInfo2', 'Tags', 'AdditionalInfo', 'EffectiveUnitPrice'],
    ...['PCToBCExchangeRate', 'PCToBCExchangeRateDate', 'EntitlementId', 'EntitlementDescription'],
    ...['PartnerEarnedCreditPercentage', 'CreditPercentage', 'CreditType', 'BenefitOrderId', 'BenefitId'],
    'BenefitType',
  ],
  mark: ['UsageDate', 'MeterId', 'EntitlementId', 'EntitlementDescription'],
  reads: {
    customer: 'CustomerName',
    product: 'EntitlementDescription',
    id: 'EntitlementId',
    tenant: 'CustomerId',
    service: 'SubscriptionDescription',
    country: 'CustomerCountry',
  },
  always: { billing: 'usage' },
  listsOwn: true,
} as const satisfies ExportKind;
