import { guidNamed, type PortalPage } from '../portal-page.ts';

/** Any other page of one customer. Nothing can be read from it. */
export const customerOther = {
  id: 'customer-other',
  address: new RegExp(`^customers/${guidNamed('tenant')}(?:/(?<section>[a-z]+)(?:/[0-9a-f-]+)?)?$`),
  headings: ['Transfers', 'Order history', 'Software', 'Azure reservations', 'Devices', 'Service requests'],
} as const satisfies PortalPage;
