import { catalog } from '../client/catalog.ts';
import { commandBar } from '../client/commands.ts';
import { drawGrid } from '../client/draw-grid.ts';
import { element } from '../client/element.ts';
import { say } from '../client/labels.ts';
import { searchFor } from '../client/search-for.ts';
import type { PortalPage } from '../portal-page.ts';

/** "Administer": every customer that has granted granular administration. */
export const page: PortalPage = {
  address: 'customers/granularadminaccess/list',
  also: /^(?:customers\/)?granularadminaccess(?:\/|$)/,
  evidence: 'A',
  because: 'published extensions read exactly this table on the live portal in 2026',
  situations: [
    {
      id: 'gdap-list',
      title: 'Administer: granular administration',
      description: 'Every customer that has granted administration; names are buttons without an address.',
    },
  ],
  app: 'customersvcadmin-app',
  prefix: 'customersvcadmin',
  content: 'shadow',
  nav: 'customers',
  heading: () => [say('Customers'), 'Granular Administration'],
  title: 'Granular Administration',
  draw: (scene) => {
    const table = drawGrid(scene, {
      columns: [
        { field: 'displayName', label: say('Name') },
        { field: 'tenantId', label: say('Microsoft ID') },
      ],
      rows: catalog
        .filter(({ adminRelationships }) => adminRelationships.length > 0)
        .map(({ tenantId, companyName }) => ({
          key: tenantId,
          cells: { displayName: companyName, tenantId },
          go: `${scene.place.base}/customers/${tenantId}/adminrelationships`,
        })),
      nameField: 'displayName',
      searched: ['displayName', 'tenantId'],
      namesAs: 'button',
      selectable: true,
    });
    const bar = commandBar(
      scene,
      { label: 'Request admin relationship' },
      { label: 'Export' },
      { label: 'Service management', disabled: true },
    );
    return {
      content: [element('section', {}, bar, searchFor(scene, table.grid)), element('section', {}, table.node)],
      settled: table.settled,
    };
  },
};
