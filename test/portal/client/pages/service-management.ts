import { element } from '../element.ts';
import { say } from '../labels.ts';
import type { PageFixture } from '../scene.ts';

const services: readonly [string, string][] = [
  ['MicrosoftOffice', 'Microsoft 365'],
  ['MicrosoftExchange', 'Exchange'],
  ['MicrosoftEntra', 'Microsoft Entra ID'],
];

/** The services of one customer that a partner may administer. */
export const serviceManagement: PageFixture = {
  evidence: 'B',
  because: 'address and one link’s id are public, the rest is from a screenshot of 2023',
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
