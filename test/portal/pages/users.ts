import { drawGrid } from '../client/draw-grid.ts';
import { element } from '../client/element.ts';
import { say } from '../client/labels.ts';
import { bakery } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

/** The users of one customer and their licenses. */
export const page: PortalPage = {
  address: 'customers/{tenant}/users',
  evidence: 'D',
  because: 'only the address and the section’s name are public',
  situations: [
    { id: 'users', title: 'Users and licenses of a customer', description: bakery.companyName, customer: bakery },
  ],
  app: 'customer-app',
  prefix: 'customer',
  content: 'light',
  nav: 'customer',
  heading: ({ customer }) => [customer?.companyName ?? '', say('Users and licenses')],
  title: 'Users and licenses',
  draw: (scene) => {
    const domain = scene.customer?.domain ?? '';
    const table = drawGrid(scene, {
      columns: [
        { field: 'displayName', label: 'Name' },
        { field: 'userPrincipalName', label: 'User name' },
      ],
      rows: ['Anna Invented', 'Bilge Uydurma', 'Carl Erfunden'].map((displayName) => ({
        key: displayName.split(' ')[0] ?? displayName,
        cells: { displayName, userPrincipalName: `${displayName.split(' ')[0]?.toLowerCase()}@${domain}` },
      })),
      nameField: 'displayName',
      namesAs: 'span-with-link',
    });
    return { content: [element('section', {}), element('section', {}, table.node)], settled: table.settled };
  },
};
