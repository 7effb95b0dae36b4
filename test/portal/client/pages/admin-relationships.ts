import { commandBar } from '../commands.ts';
import { drawGrid } from '../draw-grid.ts';
import { element, wait } from '../element.ts';
import { say, sayDay } from '../labels.ts';
import type { PageFixture } from '../scene.ts';
import { wishes } from '../wishes.ts';

/** The granular administration relationships of one customer. */
export const adminRelationships: PageFixture = {
  evidence: 'B',
  because: 'address seen in 2026; columns from a screenshot of 2023; the table by analogy with the list of grade A',
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

/** One granular administration relationship. */
export const adminRelationship: PageFixture = {
  ...adminRelationships,
  evidence: 'D',
  because: 'only the address is public; the content is inferred',
  heading: ({ customer }) => [customer?.companyName ?? '', 'Admin relationship'],
  title: 'Admin relationship',
  draw: ({ customer, place }) => {
    const shown = customer?.adminRelationships.find(({ id }) => id === place.item);
    const body = element('section', {}, element('p', { class: 'loading' }, 'Loading…'));
    const settled = wait(wishes.skeletonMs).then(() => {
      if (shown === undefined) return body.replaceChildren(element('p', {}, 'This relationship does not exist.'));
      const pairs: [string, string][] = [
        ['Admin relationship name', shown.name],
        [say('Status'), shown.status],
        ['Start date', sayDay(shown.start)],
        ['End date', sayDay(shown.end)],
        ['Auto Extend', shown.autoExtend ? 'Yes' : 'No'],
        ['Microsoft Entra roles', 'Service support administrator, Directory readers'],
      ];
      const items = pairs.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]);
      body.replaceChildren(element('dl', { class: 'facts' }, ...items));
    });
    return { content: [body], settled };
  },
};
