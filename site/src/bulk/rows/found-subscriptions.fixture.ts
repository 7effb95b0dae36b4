import type { Known } from 'rules';
import type { ProductKind } from './product-kind.ts';

/** The expected reading of a row: the facts in its cells, its type of product, and its seller. */
export interface FoundRow {
  readonly facts: Known;
  readonly productKind?: ProductKind;
  readonly seller?: string;
}

/** An invented id. */
export const foundId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The facts of a row of new commerce, and of one of the Azure plan. */
export const newCommerce = { billing: 'license', 'license-offer': 'new-commerce' } as const;
export const azurePlan = { billing: 'usage', 'azure-offer': 'azure-plan' } as const;

/** The columns of the PowerShell module's subscriptions. */
export const powerShell = [
  ...['Actions', 'AutoRenewEnabled', 'BillingCycle', 'BillingType', 'CommitmentEndDate', 'ContractType'],
  ...['CreationDate', 'EffectiveStartDate', 'EntitlementId', 'FriendlyName', 'HasPurchasableAddons', 'IsTrial'],
  ...['OfferId', 'OfferName', 'ParentSubscriptionId', 'PartnerId', 'Quantity', 'SubscriptionId', 'Status'],
  ...['SuspensionReasons', 'UnitType', 'Links', 'Attributes'],
];
const powerShellRow = (cells: Readonly<Record<string, string>>): readonly string[] =>
  powerShell.map((header) => cells[header] ?? '');
/** Subscriptions as that module exports them. */
export const powerShellRows = [
  powerShellRow({
    BillingType: 'License',
    CommitmentEndDate: '3/31/2027 12:00:00 AM',
    EffectiveStartDate: '4/1/2026 12:00:00 AM',
    FriendlyName: 'Microsoft 365 Business Premium',
    IsTrial: 'False',
    OfferId: 'CFQ7TTC0LCHC:0002:CFQ7TTC0AAAA',
    PartnerId: '1000001',
    SubscriptionId: foundId(11),
    Status: 'Active',
    UnitType: 'Licenses',
  }),
  powerShellRow({
    BillingType: 'Usage',
    CommitmentEndDate: '1/1/0001 12:00:00 AM',
    FriendlyName: 'Azure plan',
    OfferId: 'DZH318Z0BPS6:0001:DZH318Z0BML6',
    SubscriptionId: foundId(12),
    Status: 'Active',
    UnitType: 'Usage-based',
  }),
  powerShellRow({
    BillingType: 'Usage',
    CommitmentEndDate: '4/1/2027 12:00:00 AM',
    FriendlyName: 'Microsoft Azure',
    OfferId: 'MS-AZR-0145P',
    SubscriptionId: foundId(13),
    Status: 'Active',
    UnitType: 'Usage-based',
  }),
  powerShellRow({
    BillingType: 'License',
    FriendlyName: 'Dynamics 365 Trial',
    IsTrial: 'True',
    OfferId: 'CFQ7TTC0LCHC:0003:CFQ7TTC0BBBB',
    SubscriptionId: foundId(14),
    Status: 'Active',
    UnitType: 'Licenses',
  }),
  powerShellRow({
    BillingType: 'License',
    FriendlyName: 'Office 365 E3',
    OfferId: foundId(31),
    SubscriptionId: foundId(15),
    Status: 'Expired',
    UnitType: 'Licenses',
  }),
  powerShellRow({
    BillingType: 'License',
    FriendlyName: 'Fabrikam Backup',
    OfferId: 'DZH318Z09V00:0002:DZH318Z0AAAA',
    SubscriptionId: foundId(16),
    Status: 'Active',
    UnitType: 'Licenses',
  }),
];
/** Their expected readings. */
export const powerShellRead: readonly FoundRow[] = [
  { facts: { ...newCommerce, term: 'mid-term' }, productKind: 'license', seller: '1000001' },
  { facts: azurePlan, productKind: 'azure' },
  { facts: { billing: 'usage', 'azure-offer': 'azure-legacy' }, productKind: 'azure' },
  { facts: newCommerce, productKind: 'trial' },
  { facts: { billing: 'license', 'license-offer': 'legacy', term: 'ended' }, productKind: 'license' },
  { facts: { billing: 'license' }, productKind: 'azure-or-saas' },
];
