import { commandBar } from '../client/commands.ts';
import { element } from '../client/element.ts';
import { say } from '../client/labels.ts';
import { bakery } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

/** The portal's data on the company itself. */
export const page: PortalPage = {
  address: 'customers/{tenant}/account',
  evidence: 'B',
  because: 'address in several scripts; labels from a screenshot of 2023',
  situations: [
    {
      id: 'account',
      title: 'Account of a customer',
      description: 'Company details with the tenant’s ID.',
      customer: bakery,
    },
  ],
  app: 'customer-app',
  prefix: 'customer',
  content: 'light',
  nav: 'customer',
  heading: ({ customer }) => [customer?.companyName ?? '', 'Account'],
  title: 'Account',
  draw: (scene) => {
    const { customer } = scene;
    const pairs: [string, string][] = [
      ['Company name', customer?.companyName ?? ''],
      [say('Microsoft ID'), customer?.tenantId ?? ''],
      [say('Primary domain name'), customer?.domain ?? ''],
      ['Country/region', customer?.country ?? ''],
      [say('Relationship'), customer?.relationship === 'reseller' ? 'Cloud Reseller' : '—'],
    ];
    const items = pairs.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]);
    return {
      content: [
        element('section', {}, commandBar(scene, { label: 'Remove reseller relationship' })),
        element('section', {}, element('h2', {}, 'Company details'), element('dl', { class: 'facts' }, ...items)),
      ],
    };
  },
};
