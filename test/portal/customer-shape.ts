/** The data of a customer's page of the mock portal; field names are those of the public partner API. */
export type Customer = {
  readonly tenantId: string;
  readonly companyName: string;
  readonly domain: string;
  readonly country: string;
  /** `none`: administration only, without a sale through this partner. */
  readonly relationship: 'reseller' | 'none';
  readonly tags: string;
  readonly subscriptions: readonly Subscription[];
  readonly adminRelationships: readonly AdminRelationship[];
};

/** The tab a subscription is shown under. */
export type Family = 'Azure' | 'Marketplace' | 'Online Services' | 'Software';

/** One subscription. */
export type Subscription = {
  readonly id: string;
  readonly family: Family;
  readonly offerName: string;
  /** The partner's name for it; need not name the product. */
  readonly friendlyName: string;
  /** `PRODUCT:SKU:AVAILABILITY` in new commerce, a GUID or an Azure offer number before. */
  readonly offerId: string;
  readonly quantity: number;
  readonly unitType: 'Licenses' | 'Usage-based' | 'Benefit';
  readonly billingType: 'usage' | 'license' | 'benefit';
  readonly status: 'active' | 'pending' | 'suspended' | 'expired' | 'disabled' | 'deleted';
  readonly autoRenewEnabled: boolean;
  readonly termDuration: 'P1M' | 'P1Y' | 'P3Y' | '';
  readonly billingCycle: 'monthly' | 'annual' | 'one_time' | 'triennial' | 'none';
  readonly effectiveStartDate: string;
  readonly commitmentEndDate: string;
  readonly cancellationAllowedUntilDate?: string;
  readonly publisherName: string;
  /** The PartnerID of the reseller of record. */
  readonly partnerId: string;
};

/** One granular administration relationship. Its id is two GUIDs joined by a hyphen. */
export type AdminRelationship = {
  readonly id: string;
  readonly name: string;
  readonly status: 'Active' | 'Expired' | 'Approval pending';
  readonly start: string;
  readonly end: string;
  readonly autoExtend: boolean;
};

/** A GUID that cannot be mistaken for a real one: its digits spell what it identifies, and count. */
export function guid(kind: string, group: number, item: number): string {
  return `${kind}-0000-4000-8${group.toString(16).padStart(3, '0')}-${item.toString(16).padStart(12, '0')}`;
}

/** The day that many days from today, as an ISO day, so that "in the cancellation window" is true on every day. */
export function days(fromToday: number): string {
  return new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
}
