import { catalog } from '../client/catalog.ts';
import { commandBar } from '../client/commands.ts';
import { drawGrid } from '../client/draw-grid.ts';
import { element } from '../client/element.ts';
import { say } from '../client/labels.ts';
import { searchFor } from '../client/search-for.ts';
import type { PortalPage } from '../portal-page.ts';

/** The customers this partner sells to. Light DOM down to the table, as an XPath that worked in 2023–24 shows. */
export const page: PortalPage = {
  address: 'customers/list',
  also: /^customers$/,
  evidence: 'B',
  because:
    'scripts for this page show its frame and that names are slotted links; column ids and addresses are by analogy',
  situations: [
    {
      id: 'customer-list',
      title: 'Customer list',
      description: 'The customers this partner sells to; names are links.',
    },
  ],
  app: 'customer-app',
  prefix: 'customer',
  content: 'light',
  nav: 'customers',
  heading: () => ['Customer List', say('Customers')],
  title: 'Customer List',
  draw: (scene) => {
    const base = `${scene.place.base}/customers`;
    const table = drawGrid(scene, {
      columns: [
        { field: 'companyName', label: say('Name') },
        { field: 'tenantId', label: say('Microsoft ID') },
        { field: 'domain', label: say('Primary domain name') },
        { field: 'relationship', label: say('Relationship') },
        { field: 'tags', label: 'Tags' },
      ],
      rows: catalog
        .filter(({ relationship }) => relationship === 'reseller')
        .map(({ tenantId, companyName, domain, tags }) => ({
          key: tenantId,
          cells: { companyName, tenantId, domain, relationship: 'Cloud Reseller', tags },
          go: `${base}/${tenantId}/subscriptions`,
        })),
      nameField: 'companyName',
      searched: ['companyName', 'tenantId', 'domain'],
      namesAs: 'span-with-link',
      selectable: true,
    });
    const bar = commandBar(
      scene,
      { label: 'Add customer' },
      { label: 'New relationship', go: `${base}/acquire` },
      { label: 'New order' },
      { label: 'Export' },
      { label: 'Service management', disabled: true },
    );
    const search = searchFor(scene, table.grid, 'customer-search-box');
    return {
      content: [element('section', {}, bar, search), element('section', {}, table.node)],
      settled: table.settled,
    };
  },
};
