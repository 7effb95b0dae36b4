import { customerAdapter } from '../one-customer.ts';
import { type PortalPage, sectionAddress } from '../portal-page.ts';

/** The account of a customer. */
export const account = {
  id: 'account',
  address: sectionAddress('account'),
  headings: ['Account', 'Konto', 'Compte'],
  adapter: customerAdapter,
} as const satisfies PortalPage;
