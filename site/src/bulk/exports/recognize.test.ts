import { expect, test } from 'vitest';
import type { Columns } from './meanings.ts';
import { type ExportId, exportKind, exportKinds, recognize } from './recognize.ts';

/** The first line of each export, from its documentation. */
const firstLines: Readonly<Record<ExportId, string>> = {
  customers: 'Microsoft ID,Company name,Primary domain name,Relationship,Tags',
  subscriptions: 'Subscription ID,Subscription,Quantity,Status,Reseller',
  'new-commerce-recon':
    'PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,ResellerMpnId,OrderId,OrderDate,ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,PriceAdjustmentDescription,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,TermAndBillingCycle,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,BillingFrequency,PricingCurrency,PCToBCExchangeRate,PCToBCExchangeRateDate,MeterDescription,ReservationOrderId,CreditReasonCode,SubscriptionStartDate,SubscriptionEndDate,ReferenceID,ProductQualifiers,PromotionID',
  'daily-usage':
    'PartnerId,PartnerName,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,MPNID,ResellerMPNID,InvoiceNumber,ProductId,SkuId,AvailabilityId,SkuName,ProductName,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,UsageDate,MeterType,MeterCategory,MeterId,MeterSubCategory,MeterName,MeterRegion,Unit,ResourceLocation,ConsumedService,ResourceGroup,ResourceURI,ChargeType,UnitPrice,Quantity,UnitType,BillingPreTaxTotal,BillingCurrency,PricingPreTaxTotal,PricingCurrency,ServiceInfo1,ServiceInfo2,Tags,AdditionalInfo,EffectiveUnitPrice,PCToBCExchangeRate,PCToBCExchangeRateDate,EntitlementId,EntitlementDescription,PartnerEarnedCreditPercentage,CreditPercentage,CreditType,BenefitOrderId,BenefitId,BenefitType',
  'license-recon':
    'PartnerId,CustomerId,CustomerName,MPNID,ResellerMPNID,OrderId,SubscriptionId,SyndicationPartnerSubscriptionNumber,OfferId,DurableOfferId,OfferName,SubscriptionStartDate,SubscriptionEndDate,ChargeStartDate,ChargeEndDate,ChargeType,UnitPrice,Quantity,Amount,TotalOtherDiscount,Subtotal,Tax,TotalForCustomer,Currency,DomainName,SubscriptionName,SubscriptionDescription,BillingCycleType',
  'usage-recon':
    'PartnerId,PartnerName,PartnerBillableAccountId,CustomerCompanyName,MpnId,ResellerMpnId,InvoiceNumber,ChargeStartDate,ChargeEndDate,SubscriptionId,SubscriptionName,SubscriptionDescription,OrderID,ServiceName,ServiceType',
  'api-subscriptions':
    'Actions,AutoRenewEnabled,BillingCycle,BillingType,CommitmentEndDate,ContractType,CreationDate,EffectiveStartDate,EntitlementId,FriendlyName,HasPurchasableAddons,IsTrial,OfferId,OfferName,ParentSubscriptionId,PartnerId,Quantity,SubscriptionId,Status,SuspensionReasons,UnitType,Links,Attributes',
  'graph-subscriptions':
    'commerceSubscriptionId,createdDateTime,id,isTrial,nextLifecycleDateTime,ownerId,ownerTenantId,ownerType,serviceStatus,skuId,skuPartNumber,status,totalLicenses',
  'cipp-licenses':
    'Tenant,License,CountUsed,CountAvailable,TotalLicenses,AssignedUsers,AssignedGroups,skuId,skuPartNumber,availableUnits,TermInfo',
  'admin-relationships':
    'id,displayName,duration,customer,accessDetails,status,autoExtendDuration,createdDateTime,lastModifiedDateTime,activatedDateTime,endDateTime',
  'subscription-insights':
    'PGAMpnID,SubscriptionId,SubscriptionStartDate,SubscriptionEndDate,SubscriptionState,Month,IsAutoRenew,CustomerName,CustomerTenantId,CustomerTpid,Product,SKU,MPNID,PartnerName,PartnerAttributionType,SalesChannel,ResellerID,ResellerName,AvailableSeats',
  'customer-insights':
    'CustomerTenantId,CustomerTenantName,TenantDomainName,ResellerMpnID,ResellerName,IndirectProviderMpnID,SubscriptionID',
  'activity-log': 'Date-Time,Affected customer,Action,Partner user',
};

test.each(Object.entries(firstLines))('%s is known by every column that its documentation names', (id, line) => {
  const headers = line.split(',');
  expect(exportKind(id as ExportId).headers).toEqual(headers);
  expect(recognize(headers)?.kind).toBe(id);
});

test('every export is known, each by its own name', () => {
  expect(exportKinds.map(({ id }) => id)).toEqual(Object.keys(firstLines));
});

const files: readonly (readonly [string, readonly string[], ExportId | undefined, Columns])[] = [
  [
    'all columns of a list whose columns any list could have',
    ['Status', 'Quantity', 'Reseller', 'Subscription', 'Subscription ID'],
    'subscriptions',
    { status: 0, product: 3, id: 4 },
  ],
  [
    'these columns among others',
    ['Status', 'Quantity', 'Reseller', 'Subscription', 'Subscription ID', 'Unit price'],
    undefined,
    {},
  ],
  ['only some of them', ['Status', 'Quantity', 'Subscription'], undefined, {}],
  ['columns of no export', ['Name', 'Phone', 'Town', 'Owner'], undefined, {}],
  ['no columns', [], undefined, {}],
  ['columns that many exports have', ['PartnerId', 'CustomerId', 'CustomerName', 'SubscriptionId'], undefined, {}],
  [
    'the marks of an export among columns of its own',
    ['PartnerBillableAccountId', 'Note', 'ServiceType', 'SubscriptionId', 'CustomerCompanyName'],
    'usage-recon',
    { id: 3, customer: 4 },
  ],
  [
    'the marks of two exports, as two files pasted side by side have',
    ['PartnerBillableAccountId', 'CustomerCompanyName', 'ServiceType', 'PGAMpnID', 'SubscriptionState', 'CustomerTpid'],
    undefined,
    {},
  ],
  [
    'a column twice, which then shows nothing',
    ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship', 'Relationship'],
    'customers',
    { id: 0, customer: 1, product: 2 },
  ],
  [
    'columns in other letters, with other spaces and apostrophes',
    ['\uFEFFid D‘ABONNEMENT', 'subscription', 'Quantité ', 'é\u200Btat', 'Revendeur'],
    'subscriptions',
    { id: 0, product: 1, status: 3 },
  ],
  [
    'full-width letters',
    ['Ｓubscription ID', 'Ｓubscription', 'Ｓtatus', 'Quantity', 'Reseller'],
    'subscriptions',
    { id: 0, product: 1, status: 2 },
  ],
];

test.each(files)('a file with %s', (_, headers, kind, columns) => {
  expect(recognize(headers)).toEqual(kind && { kind, columns });
});

test('only the activity log has nothing to check', () => {
  const unsuitable = Object.keys(firstLines).filter((id) => exportKind(id as ExportId).unsuitable);
  expect(unsuitable).toEqual(['activity-log']);
});

test('an export is recognized only if none of its marks is missing', () => {
  for (const { id, mark } of exportKinds)
    for (const each of mark)
      expect(
        recognize(exportKind(id).headers.filter((header) => header !== each))?.kind,
        `${id} without ${each}`,
      ).not.toBe(id);
});

test('only these exports list the sales of one account', () => {
  expect(exportKinds.filter(({ id }) => exportKind(id).listsOwn).map(({ id }) => id)).toEqual([
    'subscriptions',
    'new-commerce-recon',
    'daily-usage',
    'license-recon',
    'usage-recon',
    'api-subscriptions',
    'subscription-insights',
  ]);
  expect(exportKinds.filter(({ id }) => exportKind(id).hasOfferIds).map(({ id }) => id)).toEqual([
    'license-recon',
    'api-subscriptions',
  ]);
});
