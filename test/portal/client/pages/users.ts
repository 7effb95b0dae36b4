import { drawGrid } from '../draw-grid.ts';
import { element } from '../element.ts';
import { say } from '../labels.ts';
import type { PageFixture } from '../scene.ts';

/** The users of one customer and their licences. */
export const users: PageFixture = {
  evidence: 'D',
  because: 'only the address and the section’s name are public',
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
