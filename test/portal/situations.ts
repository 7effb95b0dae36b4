import type { Customer } from './customer-shape.ts';
import { customers } from './customers.ts';
import { type Switch, switchWords, toQuery } from './switches.ts';

/** One situation a partner can meet on the portal, as an address of the mock portal. */
export type Situation = {
  /** A stable name for tests. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Path and query. */
  readonly address: string;
  readonly group: 'pages' | 'subscriptions' | 'addresses' | 'timing' | 'languages' | 'hostile' | 'elsewhere';
  /** How sure we are that the live portal looks so: A seen live in 2026 … D inferred. */
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  /** The customer the address names, for what a test expects. */
  readonly tenantId?: string;
  readonly subscriptionId?: string;
  readonly switches: readonly Switch[];
  /** The window this situation is about, where its size matters. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The status the server answers with, where it is not 200. */
  readonly status?: number;
};

const root = '/dashboard/v2';

function named(name: string): Customer {
  const found = customers.find(({ companyName }) => companyName === name);
  if (found === undefined) throw new Error(`The mock portal has no customer called ${name}.`);
  return found;
}

const bakery = named('Northlight Bakery');
const press = named('Quillfeather Press');
const clinic = named('Larkspur Clinic');
const shipyard = named('Driftwood Shipyard');
const museum = named('Tidewater Museum');
const airfreight = named('Kestrel Airfreight');
const furniture = named('Ember & Oak Furniture');

type Wish = Parameters<typeof toQuery>[0];
type Rest = Pick<Situation, 'id' | 'title' | 'description' | 'group' | 'evidence'> & Partial<Situation>;

function at(path: string, rest: Rest, wish: Wish = {}): Situation {
  const customer = customers.find(({ tenantId }) => path.includes(tenantId));
  const item = customer?.subscriptions.find(({ id }) => path.includes(id));
  return {
    address: `${path}${toQuery(wish)}`,
    switches: wish.switches ?? [],
    ...(customer === undefined ? {} : { tenantId: customer.tenantId }),
    ...(item === undefined ? {} : { subscriptionId: item.id }),
    ...rest,
  };
}

/** A customer's page under the current root. */
export function customerAddress(customer: Customer, section: string, base = root): string {
  return `${base}/customers/${customer.tenantId}/${section}`;
}

const subscriptionsOf = (customer: Customer) => customerAddress(customer, 'subscriptions');

const pages: readonly Situation[] = [
  at('/dashboard/home', {
    id: 'home',
    title: 'Home',
    description: 'Where everybody arrives; no customer is in sight.',
    group: 'pages',
    evidence: 'D',
  }),
  at(`${root}/customers/list`, {
    id: 'customer-list',
    title: 'Customer list',
    description: 'The customers this partner sells to; names are links.',
    group: 'pages',
    evidence: 'B',
  }),
  at(`${root}/customers/granularadminaccess/list`, {
    id: 'gdap-list',
    title: 'Administer: granular administration',
    description: 'Every customer that has granted administration; names are buttons without an address.',
    group: 'pages',
    evidence: 'A',
  }),
  at(customerAddress(bakery, 'users'), {
    id: 'users',
    title: 'Users and licences of a customer',
    description: bakery.companyName,
    group: 'pages',
    evidence: 'D',
  }),
  at(customerAddress(shipyard, 'adminrelationships'), {
    id: 'admin-relationships',
    title: 'Admin relationships of a customer',
    description: `${shipyard.companyName} has one that is active and one that has expired.`,
    group: 'pages',
    evidence: 'B',
  }),
  at(customerAddress(shipyard, `adminrelationships/${shipyard.adminRelationships[0]?.id}`), {
    id: 'admin-relationship',
    title: 'One admin relationship',
    description: 'Its address ends in two GUIDs joined by a hyphen.',
    group: 'pages',
    evidence: 'D',
  }),
  at(customerAddress(bakery, 'servicemanagementpage'), {
    id: 'service-management',
    title: 'Service management of a customer',
    description: bakery.companyName,
    group: 'pages',
    evidence: 'B',
  }),
  at(customerAddress(bakery, 'account'), {
    id: 'account',
    title: 'Account of a customer',
    description: 'Company details with the tenant’s ID.',
    group: 'pages',
    evidence: 'B',
  }),
  at(`${root}/customers/newrelationship`, {
    id: 'new-relationship',
    title: 'Create a relationship request',
    description: 'The mail with the link that asks a customer for a reseller relationship.',
    group: 'pages',
    evidence: 'D',
  }),
  at(`${root}/customers/indirectresellers/relationshiprequest/99990000-0000-4000-8000-000000000001`, {
    id: 'reseller-invitation',
    title: 'A reseller opens its provider’s invitation',
    description: 'The GUID in this address is an invitation, not a customer.',
    group: 'pages',
    evidence: 'D',
  }),
];

const ofSubscriptions: readonly Situation[] = [
  at(subscriptionsOf(bakery), {
    id: 'subscriptions',
    title: 'Subscriptions in tabs (2023)',
    description: `${bakery.companyName} has licences and an Azure plan.`,
    group: 'subscriptions',
    evidence: 'D',
  }),
  at(
    subscriptionsOf(bakery),
    {
      id: 'subscriptions-2021',
      title: 'Subscriptions in sections (2021)',
      description: 'License-based and usage-based as two sections in light DOM.',
      group: 'subscriptions',
      evidence: 'D',
    },
    { variant: 'sections-2021' },
  ),
  at(
    subscriptionsOf(bakery),
    {
      id: 'subscriptions-unrecognisable',
      title: 'Subscriptions after a redesign',
      description: 'Cards with no table, no id, no link and no label known today.',
      group: 'subscriptions',
      evidence: 'D',
    },
    { variant: 'unrecognisable' },
  ),
  ...(
    [
      [bakery, 0, 'licences in new commerce', 'An offer with a new-commerce key, sold by the signed-in partner.'],
      [bakery, 1, 'an Azure plan', 'Usage-based.'],
      [shipyard, 0, 'licences from before new commerce', 'A GUID as the offer, sold by another reseller.'],
      [shipyard, 1, 'suspended', 'Does not renew.'],
      [press, 0, 'still in its cancellation window', 'A monthly term that began three days ago.'],
      [museum, 0, 'Azure from before the Azure plan', 'Offer MS-AZR-0145P, sold by another reseller.'],
      [clinic, 0, 'perpetual software', 'Bought once; nothing renews.'],
      [clinic, 1, 'from another publisher', 'Software as a service from the marketplace.'],
      [airfreight, 0, 'disabled', 'Its end has passed.'],
    ] as const
  ).map(([customer, index, what, description]) =>
    at(customerAddress(customer, `subscriptions/${customer.subscriptions[index]?.id}`), {
      id: `subscription-${customer.domain.split('.')[0]}-${index + 1}`,
      title: `One subscription: ${what}`,
      description: `${customer.companyName}. ${description}`,
      group: 'subscriptions',
      evidence: 'D',
    }),
  ),
  at(subscriptionsOf(named('Müßiggang Beispiel GmbH & Co. KG')), {
    id: 'no-subscriptions',
    title: 'A customer without subscriptions',
    description: 'The relationship is there, nothing is bought yet.',
    group: 'subscriptions',
    evidence: 'D',
  }),
  at(customerAddress(furniture, 'adminrelationships'), {
    id: 'gdap-only',
    title: 'A customer with administration only',
    description: `${furniture.companyName} buys nothing through this partner: its navigation has no Subscriptions.`,
    group: 'subscriptions',
    evidence: 'A',
  }),
];

const roots = ['/pcv', '/commerce', '/dashboard/commerce2', root];

const addresses: readonly Situation[] = [
  ...roots.flatMap((base) =>
    ['', '/en-us', '/en-US', '/de-de', '/ja-jp'].map((locale) =>
      at(customerAddress(bakery, 'subscriptions', `${locale}${base}`), {
        id: `address${`${locale}${base}`.replaceAll('/', '-')}`,
        title: `The same page at ${locale}${base}`,
        description: 'Addresses of every generation of the portal still work.',
        group: 'addresses',
        evidence: base === root ? 'A' : 'B',
      }),
    ),
  ),
];

const timing: readonly Situation[] = [
  at(
    subscriptionsOf(bakery),
    {
      id: 'shell-only',
      title: 'Nothing but the frame for 15 seconds',
      description: 'After a reload the portal can take this long.',
      group: 'timing',
      evidence: 'B',
    },
    { shellMs: 15_000 },
  ),
  at(
    `${root}/customers/list`,
    {
      id: 'slow-navigation',
      title: 'The old page stays for a second and a half',
      description: 'Choose a customer: the address changes at once, the page much later, the title last.',
      group: 'timing',
      evidence: 'D',
    },
    { lingerMs: 1_500 },
  ),
  at(
    subscriptionsOf(bakery),
    {
      id: 'slow-rows',
      title: 'Placeholder rows for five seconds',
      description: 'Rows are there, but they are nobody’s.',
      group: 'timing',
      evidence: 'A',
    },
    { skeletonMs: 5_000 },
  ),
];

const languages: readonly Situation[] = ['de', 'fr', 'es', 'it', 'pt-BR', 'ja', 'ko', 'ru', 'zh-CN', 'zh-TW'].flatMap(
  (language) => [
    at(
      `${root}/customers/list`,
      {
        id: `customer-list-${language}`,
        title: `Customer list, labels in ${language}`,
        description: 'As far as public documentation translates them.',
        group: 'languages',
        evidence: 'C',
      },
      { language },
    ),
    at(
      subscriptionsOf(bakery),
      {
        id: `subscriptions-${language}`,
        title: `Subscriptions, labels in ${language}`,
        description: 'As far as public documentation translates them.',
        group: 'languages',
        evidence: 'D',
      },
      { language },
    ),
  ],
);

const onEveryTable: readonly Switch[] = [
  'random-prefix',
  'renamed-ids',
  'no-ids',
  'closed-root',
  'deep-nesting',
  'column-reorder',
  'extra-columns',
  'rows-500',
  'empty',
  'error-banner',
  'wrong-customer',
  'hostile-names',
  'mutation-storm',
];

const onOnePage: readonly Switch[] = [
  'hostile-css',
  'z-index-war',
  'small-rem',
  'dark',
  'light',
  'console-overridden',
  'hostile-scripts',
  'aside-open',
  'no-lang',
];

const hostile: readonly Situation[] = [
  ...onEveryTable.flatMap((name) =>
    (
      [
        ['gdap-list', `${root}/customers/granularadminaccess/list`, 'Administer'],
        ['subscriptions', subscriptionsOf(bakery), 'Subscriptions'],
      ] as const
    ).map(([page, address, title]) =>
      at(
        address,
        {
          id: `${page}-${name}`,
          title: `${title}: ${name.replaceAll('-', ' ')}`,
          description: `Here ${switchWords[name]}.`,
          group: 'hostile',
          evidence: 'D',
        },
        { switches: [name] },
      ),
    ),
  ),
  ...onOnePage.map((name) =>
    at(
      subscriptionsOf(bakery),
      {
        id: `subscriptions-${name}`,
        title: `Subscriptions: ${name.replaceAll('-', ' ')}`,
        description: `Here ${switchWords[name]}.`,
        group: 'hostile',
        evidence: 'D',
      },
      { switches: [name] },
    ),
  ),
  at(subscriptionsOf(bakery), {
    id: 'narrow',
    title: 'Subscriptions in a narrow window',
    description: 'Make the window 320 pixels wide.',
    group: 'hostile',
    evidence: 'D',
    viewport: { width: 320, height: 640 },
  }),
];

const elsewhere: readonly Situation[] = [
  at(customerAddress(bakery, 'orderhistory'), {
    id: 'unknown-section',
    title: 'A section nobody has told us about',
    description: bakery.companyName,
    group: 'elsewhere',
    evidence: 'D',
  }),
  at(`${root}/customers/somethingelse`, {
    id: 'unknown-page',
    title: 'A page among the customers nobody has told us about',
    description: 'A word where a customer’s GUID would stand.',
    group: 'elsewhere',
    evidence: 'D',
  }),
  at(`${root}/customers/cccc0000-0000-4000-8000-0000000000ff/subscriptions`, {
    id: 'no-such-customer',
    title: 'A customer that does not exist',
    description: 'The address has the right form and leads to nobody.',
    group: 'elsewhere',
    evidence: 'D',
  }),
  at('/dashboard/insights/partnerinsights/overview', {
    id: 'insights',
    title: 'An area that is about no customer',
    description: 'Same host, other business.',
    group: 'elsewhere',
    evidence: 'B',
  }),
  at('/membership', {
    id: 'membership',
    title: 'The public site on the same host',
    description: 'Not the portal at all.',
    group: 'elsewhere',
    evidence: 'B',
  }),
  at('/public/login', {
    id: 'login',
    title: 'The sign-in page',
    description: 'Where an expired session leads.',
    group: 'elsewhere',
    evidence: 'A',
  }),
  at(`${subscriptionsOf(bakery)}?session=expired`, {
    id: 'session-expired',
    title: 'A session that has expired',
    description: 'The customer’s page redirects to the sign-in page.',
    group: 'elsewhere',
    evidence: 'A',
  }),
  at('/nothing/here', {
    id: 'not-found',
    title: 'An address without a page',
    description: 'Answered with status 404.',
    group: 'elsewhere',
    evidence: 'D',
    status: 404,
  }),
];

/** Every situation the mock portal can show, in the order of its index page. */
export const situations: readonly Situation[] = [
  ...pages,
  ...ofSubscriptions,
  ...addresses,
  ...timing,
  ...languages,
  ...hostile,
  ...elsewhere,
];
