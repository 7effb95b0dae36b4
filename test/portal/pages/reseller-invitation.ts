import { paragraph } from '../client/element.ts';
import type { PortalPage } from '../portal-page.ts';

/** A reseller opens the invitation of its indirect provider here. */
export const page: PortalPage = {
  address: 'customers/indirectresellers/relationshiprequest/{item}',
  evidence: 'D',
  because: 'one guide shows the address; the content is inferred',
  situations: [
    {
      id: 'reseller-invitation',
      title: 'A reseller opens its provider’s invitation',
      description: 'The GUID in this address is an invitation, not a customer.',
      item: '99990000-0000-4000-8000-000000000001',
    },
  ],
  app: 'customer-app',
  prefix: 'customer',
  content: 'light',
  nav: 'customers',
  heading: () => ['Indirect resellers', 'Relationship request'],
  title: 'Relationship request',
  draw: ({ place }) => ({ content: [paragraph(`Invitation ${place.item ?? ''} from an indirect provider.`)] }),
};
