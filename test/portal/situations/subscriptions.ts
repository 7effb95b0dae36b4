import { at, bakery, customerAddress, named, type Situation } from './situation.ts';

const press = named('Quillfeather Press');
const clinic = named('Larkspur Clinic');
const shipyard = named('Driftwood Shipyard');
const museum = named('Tidewater Museum');
const airfreight = named('Kestrel Airfreight');
const furniture = named('Ember & Oak Furniture');

/** Subscriptions in every build and of every kind. */
export const subscriptions: readonly Situation[] = [
  at(customerAddress(bakery, 'subscriptions'), {
    id: 'subscriptions',
    title: 'Subscriptions in tabs (2023)',
    description: `${bakery.companyName} has licences and an Azure plan.`,
    group: 'subscriptions',
    evidence: 'D',
  }),
  at(
    customerAddress(bakery, 'subscriptions'),
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
    customerAddress(bakery, 'subscriptions'),
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
  at(customerAddress(named('Müßiggang Beispiel GmbH & Co. KG'), 'subscriptions'), {
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
