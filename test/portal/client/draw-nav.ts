import { element } from './element.ts';
import { say } from './labels.ts';
import type { PageFixture, Scene } from './scene.ts';

/** Sections of a customer the portal sells to, in order, with their addresses where these are known. */
const sections: readonly (readonly [label: string, section: string | undefined])[] = [
  ['Subscriptions', 'subscriptions'],
  ['Transfers', undefined],
  ['Order history', 'orderhistory'],
  ['Software', undefined],
  ['Azure reservations', undefined],
  ['Devices', 'devices'],
  ['Users and licenses', 'users'],
  ['Admin relationships', 'adminrelationships'],
  ['Service management', 'servicemanagementpage'],
  ['Service requests', undefined],
  ['Account', 'account'],
];

/** The sections of a customer who has granted only administration. */
const withoutSales = [
  'Devices',
  'Users and licenses',
  'Admin relationships',
  'Service management',
  'Service requests',
  'Account',
];

/** The navigation on the left. */
export function drawNav(page: PageFixture, scene: Scene): HTMLElement {
  const links = page.nav === 'customer' ? ofCustomer(scene) : ofCustomers(scene);
  return element(
    'nav',
    { 'aria-label': 'Sections' },
    element('ul', {}, ...links.map((link) => element('li', {}, link))),
  );
}

function ofCustomers({ place }: Scene): HTMLElement[] {
  const { base, page } = place;
  return [
    item('Home', '/dashboard/home', page === 'home'),
    item('Customer List', `${base}/customers/list`, page === 'customer-list'),
    item('Administer', `${base}/customers/granularadminaccess/list`, page === 'gdap-list'),
    item('Indirect resellers', undefined, false),
    item('Expiring granular relationships', undefined, false),
  ];
}

function ofCustomer({ place, customer }: Scene): HTMLElement[] {
  const back = item('‹ Customer List', `${place.base}/customers/list`, false);
  if (customer === undefined) return [back];
  const shown = sections.filter(([label]) => customer.relationship === 'reseller' || withoutSales.includes(label));
  return [
    back,
    ...shown.map(([label, section]) => {
      const address = section && `${place.base}/customers/${customer.tenantId}/${section}`;
      return item(say(label), address, section === place.section);
    }),
  ];
}

function item(label: string, href: string | undefined, current: boolean): HTMLElement {
  if (href === undefined) return element('span', { class: 'unknown' }, label);
  return element('a', { href, 'aria-current': current ? 'page' : undefined }, label);
}
