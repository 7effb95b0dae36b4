import { commandBar } from '../client/commands.ts';
import { drawGrid } from '../client/draw-grid.ts';
import { element } from '../client/element.ts';
import { say, sayDay } from '../client/labels.ts';
import { named } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

const shipyard = named('Driftwood Shipyard');
const furniture = named('Ember & Oak Furniture');

/** The granular administration relationships of one customer. */
export const page: PortalPage = {
  address: 'customers/{tenant}/adminrelationships',
  evidence: 'B',
  because: 'address seen in 2026; columns from a screenshot of 2023; the table by analogy with the list of grade A',
  situations: [
    {
      id: 'admin-relationships',
      title: 'Admin relationships of a customer',
      description: `${shipyard.companyName} has one that is active and one that has expired.`,
      customer: shipyard,
    },
    {
      id: 'gdap-only',
      title: 'A customer with administration only',
      description: `${furniture.companyName} buys nothing through this partner: its navigation has no Subscriptions.`,
      customer: furniture,
      group: 'subscriptions',
      evidence: 'A',
    },
  ],
  app: 'customersvcadmin-app',
  prefix: 'customersvcadmin',
  content: 'shadow',
  nav: 'customer',
  heading: ({ customer }) => [customer?.companyName ?? '', say('Admin relationships')],
  title: 'Admin Relationships',
  draw: (scene) => {
    const { base, tenant } = scene.place;
    const table = drawGrid(scene, {
      columns: [
        { field: 'displayName', label: 'Admin relationship name' },
        { field: 'status', label: say('Status') },
        { field: 'startDate', label: 'Start date' },
        { field: 'endDate', label: 'End date' },
        { field: 'autoExtend', label: 'Auto Extend' },
      ],
      rows: (scene.customer?.adminRelationships ?? []).map(({ id, name, status, start, end, autoExtend }) => ({
        key: id,
        cells: {
          displayName: name,
          status,
          startDate: sayDay(start),
          endDate: sayDay(end),
          autoExtend: autoExtend ? 'Yes' : 'No',
        },
        go: `${base}/customers/${tenant}/adminrelationships/${id}`,
      })),
      nameField: 'displayName',
      namesAs: 'button',
      selectable: true,
    });
    const bar = commandBar(scene, { label: 'Request new relationship' }, { label: 'Terminate', disabled: true });
    return { content: [element('section', {}, bar), element('section', {}, table.node)], settled: table.settled };
  },
};
