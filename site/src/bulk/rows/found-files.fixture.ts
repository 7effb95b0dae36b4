// Over 250 lines: one list of files as they were found in public or are documented, with the reading of each.
import type { ExportId } from '../exports/recognize.ts';
import {
  azurePlan,
  type FoundRow,
  foundId as id,
  newCommerce,
  powerShell,
  powerShellRead,
  powerShellRows,
} from './found-subscriptions.fixture.ts';

/** A file as people have it, with its expected reading. Names and ids are invented. */
export interface FoundFile {
  readonly name: string;
  readonly text: string;
  /** The export that it is; undefined where its columns have to be chosen by hand. */
  readonly kind?: ExportId;
  readonly rows: readonly FoundRow[];
}

const csv = (...rows: readonly (readonly string[])[]): string =>
  `${rows.map((cells) => cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`;

const nothing = { facts: {} };

const invoice = [
  ...['CustomerName', 'CustomerCountry', 'ProductId', 'SkuId', 'AvailabilityId', 'SkuName', 'ProductName'],
  ...['PublisherName', 'SubscriptionDescription', 'SubscriptionId', 'TermAndBillingCycle', 'UnitType'],
  ...['ReservationOrderId', 'SubscriptionStartDate', 'SubscriptionEndDate'],
];
const invoiceRow = (cells: Readonly<Record<string, string>>): readonly string[] =>
  invoice.map((header) => cells[header] ?? { CustomerName: 'Contoso', PublisherName: 'Microsoft' }[header] ?? '');
const year = 'One-Year commitment for monthly/yearly billing';

const graph = { skuPartNumber: 'SPB', status: 'Enabled', nextLifecycleDateTime: '2027-03-31T00:00:00Z' };

/** Files as people have them. */
export const foundFiles: readonly FoundFile[] = [
  {
    name: 'a distributor’s list, whose columns are common words',
    text: csv(
      ['TENANT ID', 'TENANT NAME', 'SUBSCRIPTION ID', 'STOCK CODE', 'STOCK DESCRIPTION', 'QTY', 'STATUS', 'END USAGE'],
      [id(1), 'Contoso', id(11), 'P1Y:CFQ7TTC0LCHC:0002:1:', 'Business Premium 1YR', '10.00', 'Active', '29-AUG-2027'],
      [id(2), 'Fabrikam', id(12), 'DZH318Z0BPS6:0001', 'Microsoft Azure Plan', '1.00', 'Active', ''],
    ),
    rows: [nothing, nothing],
  },
  {
    name: 'a marketplace’s own invoice, whose product ids are its own',
    text: csv(
      ['id', 'type', 'companyId', 'companyName', 'productId', 'productName', 'subscriptionId', 'sku', 'term', 'total'],
      [id(21), 'subscription', id(1), 'Contoso', id(31), 'Business Premium', id(11), 'MST-NCE-137', 'Annual', '220'],
      [id(22), 'subscription', id(2), 'Fabrikam', id(32), 'Azure Plan', id(12), 'MST-AZR-PLN', 'Arrears', '90'],
    ),
    rows: [nothing, nothing],
  },
  {
    name: 'a distributor’s list with columns that many exports have',
    text: csv(
      ['PartnerId', 'CustomerId', 'CustomerName', 'SubscriptionId', 'OfferName', 'Quantity', 'Status'],
      [id(3), id(1), 'Contoso', id(11), 'Azure plan', '1', 'Active'],
    ),
    rows: [nothing],
  },
  {
    name: 'subscriptions of the PowerShell module',
    kind: 'api-subscriptions',
    text: csv(powerShell, ...powerShellRows),
    rows: powerShellRead,
  },
  {
    name: 'the same below the line in which Windows PowerShell names their type',
    kind: 'api-subscriptions',
    text: `#TYPE Microsoft.Store.PartnerCenter.PowerShell.Models.Subscriptions.PSSubscription\r\n${csv(powerShell, ...powerShellRows)}`,
    rows: powerShellRead,
  },
  {
    name: 'the same as the interface answers',
    kind: 'api-subscriptions',
    text: JSON.stringify({
      totalCount: powerShellRows.length,
      items: powerShellRows.map((cells) =>
        Object.fromEntries(
          powerShell.map((header, at) => [
            header === 'SubscriptionId' ? 'id' : `${header.charAt(0).toLowerCase()}${header.slice(1)}`,
            cells[at] ?? '',
          ]),
        ),
      ),
    }),
    rows: powerShellRead,
  },
  {
    name: 'a new-commerce invoice with rows of every kind',
    kind: 'new-commerce-recon',
    text: csv(
      invoice,
      invoiceRow({ ProductId: 'CFQ7TTC0LDPB', SkuId: '1', ProductName: 'Microsoft 365 E3', TermAndBillingCycle: year }),
      invoiceRow({
        ProductId: 'CFQ7TTC0LDPB',
        SkuId: '0001',
        UnitType: 'Licenses',
        TermAndBillingCycle: year,
        SubscriptionStartDate: '5/15/2026',
        SubscriptionEndDate: '5/14/2027',
      }),
      invoiceRow({ ProductId: 'DZH318Z0BPS6', SkuId: '1', ProductName: 'Azure plan', UnitType: '1 GB/Month' }),
      invoiceRow({
        ProductId: 'DZH318Z0BQ35',
        SkuId: '00KX',
        ProductName: 'Reserved VM Instance, Standard_D2s_v3',
        TermAndBillingCycle: '3 Years commitment for one-time billing',
        ReservationOrderId: id(41),
        UnitType: '1 Hour',
      }),
      invoiceRow({ ProductId: 'DZH318Z0BQ35', SkuId: '00KX', UnitType: '100 Hours' }),
      invoiceRow({
        ProductId: 'DZH318Z09V00',
        SkuId: '0002',
        ProductName: 'Fabrikam Backup',
        PublisherName: 'Fabrikam',
        TermAndBillingCycle: year,
      }),
      invoiceRow({
        ProductId: 'DG7GMGF0D5RK',
        SkuId: '2',
        ProductName: 'Windows Server Standard',
        TermAndBillingCycle: 'One-Time commitment for One-Time billing',
      }),
      invoiceRow({
        ProductId: 'CFQ7TTC0LDPB',
        SkuId: '0004',
        ProductName: 'Power BI Trial',
        TermAndBillingCycle: year,
      }),
      invoiceRow({
        ProductId: 'CFQ7TTC0LDPB',
        SkuId: '0004',
        SkuName: 'Power BI Pro (Trial)',
        ProductName: 'Power BI Pro',
        TermAndBillingCycle: year,
      }),
    ),
    rows: [
      { facts: newCommerce, productKind: 'license' },
      { facts: { ...newCommerce, term: 'mid-term' }, productKind: 'license' },
      { facts: azurePlan, productKind: 'azure' },
      { facts: { billing: 'usage' }, productKind: 'reservation' },
      { facts: { billing: 'usage' }, productKind: 'usage' },
      { facts: { 'license-offer': 'software' }, productKind: 'saas' },
      { facts: {}, productKind: 'software' },
      { facts: newCommerce, productKind: 'trial' },
      { facts: newCommerce, productKind: 'trial' },
    ],
  },
  {
    name: 'subscriptions of Insights, with their state',
    kind: 'subscription-insights',
    text: csv(
      ['PGAMpnID', 'SubscriptionId', 'SubscriptionState', 'CustomerName', 'CustomerTpid', 'Product'],
      ['1', id(11), 'Active', 'Contoso', '1', 'Microsoft 365 E3'],
      ['1', id(12), 'Expired', 'Contoso', '1', 'Microsoft 365 E3'],
    ),
    rows: [nothing, { facts: { term: 'ended' } }],
  },
  {
    name: 'rows that are empty, and a sum below them',
    kind: 'customers',
    text: csv(
      ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship', 'Tags'],
      [id(1), 'Contoso', 'contoso.example', 'Cloud Reseller', ''],
      ['', ' ', '', '', ''],
      [id(2), 'Fabrikam', 'fabrikam.example', 'Advisor', ''],
      ['', '', '', '', ''],
      ['Total', '', '', '', '2'],
    ),
    rows: [{ facts: { relationship: 'reseller' } }, nothing],
  },
  {
    name: 'what a customer has, as Microsoft Graph answers',
    kind: 'graph-subscriptions',
    text: JSON.stringify({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directory/subscriptions',
      value: [
        { ...graph, id: id(11), ownerTenantId: id(50).toUpperCase(), isTrial: false, totalLicenses: 10 },
        { ...graph, id: id(12), ownerTenantId: null, isTrial: false, totalLicenses: 5, skuId: id(60) },
        { ...graph, id: id(13), ownerTenantId: '', isTrial: true, totalLicenses: 25, serviceStatus: [{ a: 1 }] },
        { ...graph, id: id(14), ownerTenantId: '00000000-0000-0000-0000-000000000000', totalLicenses: 0 },
      ],
    }),
    rows: [
      { facts: { billing: 'license' }, productKind: 'license', seller: id(50) },
      { facts: { billing: 'license' }, productKind: 'license' },
      { facts: { billing: 'license' }, productKind: 'trial' },
      nothing,
    ],
  },
  {
    name: 'the same as its PowerShell module exports it',
    kind: 'graph-subscriptions',
    text: csv(
      ['CommerceSubscriptionId', 'SkuPartNumber', 'Status', 'TotalLicenses', 'IsTrial', 'OwnerTenantId'],
      [id(11), 'SPB', 'Enabled', '10', 'False', id(50)],
      [id(12), 'SPB', 'Enabled', '5', 'False', ''],
    ),
    rows: [
      { facts: { billing: 'license' }, productKind: 'license', seller: id(50) },
      { facts: { billing: 'license' }, productKind: 'license' },
    ],
  },
  {
    name: 'CIPP’s license report, with and without who sold the licenses',
    kind: 'cipp-licenses',
    text: csv(
      ['Tenant', 'License', 'CountUsed', 'CountAvailable', 'TotalLicenses', 'TermInfo'],
      ['contoso.example', 'Business Premium', '7', '3', '10', JSON.stringify([{ Term: 'Yearly', IsTrial: false }])],
      ['contoso.example', 'Visio', '1', '0', '1', JSON.stringify({ Term: 'Monthly', OwnerTenantId: id(50) })],
      [
        'contoso.example',
        'Project',
        '1',
        '0',
        '1',
        JSON.stringify([{ OwnerTenantId: id(50) }, { OwnerTenantId: id(51) }]),
      ],
      ['contoso.example', 'Teams', '1', '0', '1', 'cut off ['],
    ),
    rows: [
      { facts: { billing: 'license' }, productKind: 'license' },
      { facts: { billing: 'license' }, productKind: 'license', seller: id(50) },
      { facts: { billing: 'license' }, productKind: 'license' },
      { facts: { billing: 'license' }, productKind: 'license' },
    ],
  },
  {
    name: 'granular admin relationships of Microsoft Graph, which say nothing about a reseller relationship',
    kind: 'admin-relationships',
    text: JSON.stringify([
      {
        id: `${id(1)}-${id(2)}`,
        displayName: 'Contoso GDAP',
        customer: { tenantId: id(1), displayName: 'Contoso' },
        status: 'active',
        autoExtendDuration: 'P180D',
        endDateTime: '2027-01-15T00:00:00Z',
      },
    ]),
    rows: [nothing],
  },
  {
    name: 'the customer list, with its relationships',
    kind: 'customers',
    text: csv(
      ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship', 'Tags'],
      [id(1), 'Contoso', 'contoso.example', 'Cloud Reseller', ''],
      [id(2), 'Fabrikam', 'fabrikam.example', 'Advisor', ''],
    ),
    rows: [{ facts: { relationship: 'reseller' } }, nothing],
  },
  {
    name: 'the portal’s list of one customer’s subscriptions',
    kind: 'subscriptions',
    text: csv(
      ['Subscription ID', 'Subscription', 'Quantity', 'Status', 'Reseller'],
      [id(11), 'Microsoft 365 E3', '25', 'Active', 'Contoso Distribution'],
      [id(12), 'Power BI Pro Trial', '1', 'Active', 'Contoso Distribution'],
      [id(13), 'Microsoft 365 E5', '5', 'Expired', 'Contoso Distribution'],
    ),
    rows: [nothing, { facts: {}, productKind: 'trial' }, { facts: { term: 'ended' } }],
  },
  {
    name: 'the usage of each day',
    kind: 'daily-usage',
    text: csv(
      [
        ...['CustomerName', 'CustomerCountry', 'SubscriptionDescription', 'UsageDate', 'MeterId', 'EntitlementId'],
        'EntitlementDescription',
      ],
      ['Contoso', 'DE', 'Azure plan', '9/30/2026', id(71), id(11), 'Production'],
      ['Fabrikam', 'FR', 'Reserved VM Instance', '9/30/2026', id(72), id(12), 'Test'],
    ),
    rows: [
      { facts: azurePlan, productKind: 'azure' },
      { facts: {}, productKind: 'reservation' },
    ],
  },
  {
    name: 'a license invoice from before new commerce',
    kind: 'license-recon',
    text: csv(
      [
        ...['CustomerName', 'SubscriptionId', 'SyndicationPartnerSubscriptionNumber', 'DurableOfferId', 'OfferName'],
        ...['SubscriptionStartDate', 'SubscriptionEndDate'],
      ],
      ['Contoso', id(81), id(11), id(31), 'Office 365 E3', '6/1/2026 0:00', '5/31/2027 0:00'],
      ['Contoso', id(82), id(12), '', 'Office 365 E5', '6/1/2026 0:00', '5/31/2027 0:00'],
    ),
    rows: [{ facts: { 'license-offer': 'legacy', term: 'mid-term' }, productKind: 'license' }, nothing],
  },
  {
    name: 'a usage invoice from before the Azure plan, whose rows state nothing',
    kind: 'usage-recon',
    text: csv(
      ['PartnerBillableAccountId', 'CustomerCompanyName', 'SubscriptionId', 'SubscriptionName', 'ServiceType'],
      ['1000001', 'Contoso', id(11), 'Microsoft Azure', 'Virtual Machines'],
    ),
    rows: [nothing],
  },
  {
    name: 'the customers of Insights, with nothing they bought',
    kind: 'customer-insights',
    text: csv(
      ['CustomerTenantId', 'CustomerTenantName', 'TenantDomainName', 'ResellerMpnID'],
      [id(1), 'Contoso', 'contoso.example', '1000001'],
    ),
    rows: [nothing],
  },
];
