/** Rows of a customer's subscriptions in an export of Partner Center; one line is broken, one cell is hostile. */
export const subscriptionRows = [
  ['Subscription ID', 'Subscription', 'Quantity', 'Status', 'Reseller'],
  ['="0001"', 'Microsoft 365 E3', '25', 'Active', '4390934'],
  ['id-2', 'Azure plan', '', 'Active', '4390934'],
  ['id-3', '=HYPERLINK("http://evil.example","click")', '1', 'Expired', '4390934'],
  ['id-4', 'İnci Çözüm', '1', 'Active', '4390934'],
] as const;

const cell = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The rows as the text of a file, the broken line at its end. */
export const subscriptionFile = (delimiter = ','): string =>
  [...subscriptionRows.map((cells) => cells.map(cell).join(delimiter)), '"left open'].join('\r\n');

/** Text in the encoding Excel uses for CSV where Windows speaks Turkish. */
export function inTurkish(text: string): Buffer {
  const decoder = new TextDecoder('windows-1254');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return Buffer.from([...text].map((character) => bytes.get(character) ?? 0x3f));
}

/** A reconciliation file with that many rows, which are as long as real ones. */
export function reconciliationFile(rows: number): Buffer {
  const heads =
    'PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,ResellerMpnId,OrderId,OrderDate,ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,PriceAdjustmentDescription,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,TermAndBillingCycle,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,BillingFrequency,PricingCurrency,PCToBCExchangeRate,PCToBCExchangeRateDate,MeterDescription,ReservationOrderId,CreditReasonCode,SubscriptionStartDate,SubscriptionEndDate,ReferenceID,ProductQualifiers,PromotionID';
  const countries = ['DE', 'US', 'TR', 'FR'];
  const lines = Array.from({ length: rows }, (_, row) => {
    const usage = row % 3 === 0;
    return [
      '0e195b37-4574-4539-bc42-0e539b9684c0',
      `196e2273-9651-43a3-ba7e-${String(row % 700).padStart(12, '0')}`,
      `"Contoso ${row % 700}, Ltd."`,
      `contoso${row % 700}.onmicrosoft.com,${countries[row % 4]},G002297372,6034453,6048879,0ET2qaZvJGfF9wgSKnWzR5JLmhp10lOc1`,
      usage ? '10/3/2026,DZH318Z0BPS6,0001,DZH318Z08B80' : '10/3/2026,CFQ7TTC0LDPB,0001,CFQ7TTC0GZQJ',
      usage ? 'Azure plan,Azure plan' : 'Microsoft 365 E3,Microsoft 365 E3',
      `New,0.045,${row % 90},-12.50,0,-12.50,EUR,"[""15.0% Partner earned credit for services managed""]",Microsoft,NA`,
      usage ? 'Azure plan' : 'Microsoft 365 E3',
      `307628f1-d9d2-f09c-ea1f-${String(row).padStart(12, '0')},9/1/2026,9/30/2026,One-Year commitment for monthly/yearly billing,0.03825`,
      usage ? '1 GB/Month' : 'Licenses',
      '6dc5c039750a,0.005001,Monthly,USD,0.846202666,9/30/2026,,,,5/1/2026,4/30/2027,025d68a6-1bd6-42ab-9636-15e8d776a30e,,',
    ].join(',');
  });
  return Buffer.from([heads, ...lines, ''].join('\r\n'));
}
