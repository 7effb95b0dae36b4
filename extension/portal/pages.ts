/** The portal's pages that the extension tells apart; `elsewhere` is the rest of the host. */
export type Page =
  | 'customer-list'
  | 'gdap-list'
  | 'new-relationship'
  | 'reseller-invitation'
  | 'subscriptions'
  | 'subscription'
  | 'users'
  | 'admin-relationships'
  | 'admin-relationship'
  | 'service-management'
  | 'account'
  | 'customer-other'
  | 'customers-other'
  | 'elsewhere';

/** Where in the portal an address leads: the page, and what the address names. Ids are in lower case. */
export interface Place {
  readonly page: Page;
  /** The application's root before `customers`, e.g. `dashboard/v2`. There have been four in eight years. */
  readonly root?: string;
  /** The locale in the address. It does not decide the language of the page. */
  readonly locale?: string;
  /** The customer's tenant id. */
  readonly tenant?: string;
  /** The section's own word in the address, e.g. `adminrelationships`. */
  readonly section?: string;
  /** The subscription, relationship or invitation named by the address. */
  readonly item?: string;
}

/** Hosts that serve, or once served, the portal. */
export const portalHosts: readonly string[] = [
  'partner.microsoft.com',
  'partnercenter.microsoft.com',
  'partner.partnercenter.microsoftonline.cn',
];

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const whole =
  /^\/(?:(?<locale>[a-z]{2,3}(?:-[a-z]{2,4}){1,2})\/)?(?<root>pcv|commerce|dashboard\/[a-z0-9-]+)(?:\/(?<rest>.*))?$/;
const listPath = /^customers(?:\/list)?$/;
const gdapPath = /^(?:customers\/)?granularadminaccess(?:\/.*)?$/;
const invitationPath = new RegExp(`^customers/indirectresellers/relationshiprequest/(?<item>${uuid})$`);
const customerPath = new RegExp(`^customers/(?<tenant>${uuid})(?:/(?<section>[a-z]+)(?:/(?<item>[0-9a-f-]+))?)?$`);
const acquirePath = /^customers\/acquire$/;
const customersPath = /^customers\/.+$/;

const subscriptionId = new RegExp(`^${uuid}$`);
/** A relationship for granular permission has an id of two GUIDs joined by a hyphen, sometimes of one. */
const relationshipId = new RegExp(`^${uuid}(?:-${uuid})?$`);

/** The sections whose page is known, with the page of one item in them. */
const sections: Readonly<Record<string, { page: Page; item?: { page: Page; id: RegExp } }>> = {
  subscriptions: { page: 'subscriptions', item: { page: 'subscription', id: subscriptionId } },
  users: { page: 'users' },
  adminrelationships: { page: 'admin-relationships', item: { page: 'admin-relationship', id: relationshipId } },
  servicemanagementpage: { page: 'service-management' },
  account: { page: 'account' },
};

type Named = Pick<Place, 'page' | 'tenant' | 'section' | 'item'>;

function customerPlace({ tenant, section, item }: Partial<Record<string, string>>): Named {
  const named = { ...(tenant && { tenant }), ...(section && { section }) };
  const known = section !== undefined && Object.hasOwn(sections, section) ? sections[section] : undefined;
  if (!known) return { page: 'customer-other', ...named };
  if (item === undefined) return { page: known.page, ...named };
  return known.item?.id.test(item) ? { page: known.item.page, ...named, item } : { page: 'customer-other', ...named };
}

function namedBy(rest: string): Named {
  if (listPath.test(rest)) return { page: 'customer-list' };
  if (gdapPath.test(rest)) return { page: 'gdap-list' };
  if (acquirePath.test(rest)) return { page: 'new-relationship' };
  const invitation = invitationPath.exec(rest)?.groups;
  if (invitation?.item) return { page: 'reseller-invitation', item: invitation.item };
  const customer = customerPath.exec(rest)?.groups;
  if (customer) return customerPlace(customer);
  return { page: customersPath.test(rest) ? 'customers-other' : 'elsewhere' };
}

/**
 * Where in the portal an address leads; nothing for an address of another host.
 * @example placeOf(new URL('https://partner.microsoft.com/dashboard/v2/customers/list')) // { page: 'customer-list', … }
 */
export function placeOf({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): Place | undefined {
  if (!portalHosts.includes(hostname.toLowerCase())) return undefined;
  const { locale, root, rest = '' } = whole.exec(/^.*[^/]/s.exec(pathname.toLowerCase())?.[0] ?? '')?.groups ?? {};
  if (root === undefined) return { page: 'elsewhere' };
  return { ...namedBy(rest), root, ...(locale && { locale }) };
}

/** Whether a page is about customers: the extension offers its help there without being asked to. */
export const isAboutCustomers = (page: Page): boolean => page !== 'elsewhere';
