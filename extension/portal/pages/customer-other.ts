import { customerAdapter } from '../one-customer.ts';
import { guidNamed, type PortalPage } from '../portal-page.ts';

/** Any other page of one customer. Its own content is not known, so it is always read in part. */
export const customerOther = {
  id: 'customer-other',
  address: new RegExp(`^customers/${guidNamed('tenant')}(?:/(?<section>[a-z]+)(?:/[0-9a-f-]+)?)?$`),
  headings: ['Transfers', 'Order history', 'Software', 'Azure reservations', 'Devices', 'Service requests'],
  adapter: {
    ...customerAdapter,
    id: 'customer-other',
    version: 1,
    // Its heading can be that of a section whose name is not known.
    name: [],
  },
} as const satisfies PortalPage;
