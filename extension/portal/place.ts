import { withoutProxy } from './other-clouds.ts';
import { type Page, portalPages } from './pages.ts';

/** The place in the portal that an address leads to: the page, and the ids in the address, in lower case. */
export interface PortalPlace {
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

const locale = '(?<locale>[a-z]{2,3}(?:-[a-z]{2,4}){1,2})';
/** An unknown root is accepted before a customer's own pages: there has been a new one every other year. */
const newRoot = '[a-z0-9-]+(?:/[a-z0-9-]+)?(?=/customers/[0-9a-f]{8}-)';
const root = `(?<root>${newRoot}|pcv|commerce|dashboard/[a-z0-9-]+)`;
const whole = new RegExp(`^/(?:${locale}/)?${root}(?:/(?<rest>.*))?$`);

/**
 * The place in the portal that an address leads to. Returns undefined for an address of another host.
 * @example placeOf(new URL('https://partner.microsoft.com/dashboard/v2/customers/list')) // { page: 'customer-list', … }
 */
export function placeOf({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): PortalPlace | undefined {
  if (!portalHosts.includes(withoutProxy(hostname.toLowerCase()))) return undefined;
  const named = whole.exec(/^.*[^/]/s.exec(pathname.toLowerCase())?.[0] ?? '')?.groups;
  if (!named) return { page: 'elsewhere' };
  const { rest = '' } = named;
  const page = portalPages.find(({ address }) => address.test(rest));
  const { tenant, section, item } = page?.address.exec(rest)?.groups ?? {};
  return {
    page: page?.id ?? 'elsewhere',
    ...(named.root && { root: named.root }),
    ...(named.locale && { locale: named.locale }),
    ...(tenant && { tenant }),
    ...(section && { section }),
    ...(item && { item }),
  };
}

/** Whether a page is about customers: the extension offers its help there without being asked to. */
export const isAboutCustomers = (page: Page): boolean => page !== 'elsewhere';
