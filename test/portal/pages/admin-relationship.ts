import { element, wait } from '../client/element.ts';
import { say, sayDay } from '../client/labels.ts';
import { wishes } from '../client/wishes.ts';
import { named } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

const shipyard = named('Driftwood Shipyard');

/** One granular administration relationship. */
export const page: PortalPage = {
  address: 'customers/{tenant}/adminrelationships/{item}',
  evidence: 'D',
  because: 'only the address is public; the content is inferred',
  situations: [
    {
      id: 'admin-relationship',
      title: 'One admin relationship',
      description: 'Its address ends in two GUIDs joined by a hyphen.',
      customer: shipyard,
      item: shipyard.adminRelationships[0]?.id,
    },
  ],
  app: 'customersvcadmin-app',
  prefix: 'customersvcadmin',
  content: 'shadow',
  nav: 'customer',
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
