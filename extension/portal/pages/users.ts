import { labels } from '../labels.ts';
import { customerAdapter } from '../one-customer.ts';
import { type PortalPage, sectionAddress } from '../portal-page.ts';

/** The users and licenses of a customer. */
export const users = {
  id: 'users',
  address: sectionAddress('users'),
  headings: labels['users and licenses'],
  adapter: customerAdapter,
} as const satisfies PortalPage;
