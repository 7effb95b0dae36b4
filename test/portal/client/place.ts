/** The pages the application draws. */
export type PageName =
  | 'home'
  | 'customer-list'
  | 'gdap-list'
  | 'subscriptions'
  | 'subscription'
  | 'users'
  | 'admin-relationships'
  | 'admin-relationship'
  | 'service-management'
  | 'account'
  | 'new-relationship'
  | 'reseller-invitation'
  | 'unknown-section'
  | 'unknown';

/** Where an address leads. `base` is everything before `customers`: locale and root. */
export type Place = {
  readonly page: PageName;
  readonly base: string;
  readonly tenant?: string;
  readonly section?: string;
  readonly item?: string;
};

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const address = /^(\/(?:[a-z]{2,3}(?:-[a-z]{2,4}){1,2}\/)?(?:pcv|commerce|dashboard\/[a-z0-9-]+))\/(.*?)\/?$/i;
const ofCustomer = new RegExp(`^customers/(${uuid})(?:/([a-z]+)(?:/([0-9a-f-]+))?)?$`, 'i');
const invitation = new RegExp(`^customers/indirectresellers/relationshiprequest/(${uuid})$`, 'i');

const sections: Readonly<Record<string, PageName>> = {
  subscriptions: 'subscriptions',
  users: 'users',
  adminrelationships: 'admin-relationships',
  servicemanagementpage: 'service-management',
  account: 'account',
};

/** Where this path leads. */
export function placeAt(path: string): Place {
  const [, base, rest] = address.exec(path) ?? [];
  if (base === undefined || rest === undefined || !/^(?:customers|granularadminaccess)/i.test(rest)) {
    return { page: 'home', base: '/dashboard/v2' };
  }
  if (/^customers(?:\/list)?$/i.test(rest)) return { page: 'customer-list', base };
  if (/^(?:customers\/)?granularadminaccess(?:\/|$)/i.test(rest)) return { page: 'gdap-list', base };
  if (/^customers\/newrelationship$/i.test(rest)) return { page: 'new-relationship', base };
  const item = invitation.exec(rest)?.[1];
  if (item !== undefined) return { page: 'reseller-invitation', base, item: item.toLowerCase() };
  return customerPlace(base, rest) ?? { page: 'unknown', base };
}

function customerPlace(base: string, rest: string): Place | undefined {
  const [, tenant, section = 'subscriptions', item] = ofCustomer.exec(rest)?.map((part) => part?.toLowerCase()) ?? [];
  if (tenant === undefined) return undefined;
  const page = sections[section] ?? 'unknown-section';
  if (item === undefined) return { page, base, tenant, section };
  const one = page === 'subscriptions' ? 'subscription' : page === 'admin-relationships' ? 'admin-relationship' : page;
  return { page: one, base, tenant, section, item };
}
