import { paragraph } from '../client/element.ts';
import { say } from '../client/labels.ts';
import type { PortalPage } from '../portal-page.ts';

/** A page in the area of customers that is not about a single one. */
export const page: PortalPage = {
  address: 'customers/{section}',
  evidence: 'D',
  because: 'represents every address that is not public',
  situations: [
    {
      id: 'customers-other',
      title: 'A page among the customers that is not known outside the portal',
      description: 'A word where a customer’s GUID would be.',
      section: 'somethingelse',
      group: 'elsewhere',
    },
  ],
  app: 'customer-app',
  prefix: 'customer',
  content: 'light',
  nav: 'customers',
  heading: () => [say('Customers'), 'Something else'],
  title: 'Customers',
  draw: () => ({ content: [paragraph('A page among the customers that is not known outside the portal.')] }),
};
