import { paragraph } from '../client/element.ts';
import { bakery } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

/** A section of a customer that is not known outside the portal. */
export const page: PortalPage = {
  address: 'customers/{tenant}/{section}',
  evidence: 'D',
  because: 'represents every section whose address is not public',
  situations: [
    {
      id: 'customer-other',
      title: 'A section that is not known outside the portal',
      description: bakery.companyName,
      customer: bakery,
      section: 'orderhistory',
      group: 'elsewhere',
    },
  ],
  app: 'customer-app',
  prefix: 'customer',
  content: 'light',
  nav: 'customer',
  heading: ({ customer, place }) => [customer?.companyName ?? '', place.section ?? ''],
  title: 'Section',
  draw: () => ({ content: [paragraph('A section of this customer that is not known outside the portal.')] }),
};
