import { guidNamed, type PortalPage } from '../portal-page.ts';

/** The invitation of an indirect provider to a reseller. Nothing can be read from it. */
export const resellerInvitation = {
  id: 'reseller-invitation',
  address: new RegExp(`^customers/indirectresellers/relationshiprequest/${guidNamed('item')}$`),
} as const satisfies PortalPage;
