import { element } from '../client/element.ts';
import { say } from '../client/labels.ts';
import { bakery } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

const services: readonly [string, string][] = [
  ['MicrosoftOffice', 'Microsoft 365'],
  ['MicrosoftExchange', 'Exchange'],
  ['MicrosoftEntra', 'Microsoft Entra ID'],
];

/** The services of one customer that a partner may administer. */
export const page: PortalPage = {
  address: 'customers/{tenant}/servicemanagementpage',
  evidence: 'B',
  because: 'address and one link’s id are public, the rest is from a screenshot of 2023',
  situations: [
    {
      id: 'service-management',
      title: 'Service management of a customer',
      description: bakery.companyName,
      customer: bakery,
    },
  ],
  app: 'customersvcadmin-app',
  prefix: 'customersvcadmin',
  content: 'light',
  nav: 'customer',
  heading: ({ customer }) => [customer?.companyName ?? '', say('Service management')],
  title: 'Service management',
  draw: () => ({
    content: [
      element(
        'section',
        {},
        element('h2', {}, 'Administer services'),
        element(
          'ul',
          { class: 'plain' },
          ...services.map(([id, name]) => element('li', {}, element('a', { id, href: `#${id}` }, name))),
        ),
      ),
      element('section', {}, element('h2', {}, 'Service health'), element('p', {}, 'All services are healthy.')),
    ],
  }),
};
