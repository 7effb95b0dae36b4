import { offerShapes, otherPublisherShape } from 'rules';
import type { Adapter, ByValue, Strategy } from './adapter.ts';
import {
  billingSections,
  billingTabs,
  endLabels,
  offerLabels,
  publisherLabels,
  relationshipStatus,
  resellerLabels,
  statusLabels,
  termLabels,
} from './labels.ts';
import type { Page } from './pages.ts';

const linked: readonly Strategy[] = [{ by: 'link', evidence: 'B' }];
const named: readonly Strategy[] = [
  { by: 'breadcrumb', evidence: 'B' },
  { by: 'heading', evidence: 'B' },
];
const nothing = { facts: {}, details: {} } as const;

/** A customer to whom nothing is sold through this partner has no Subscriptions section; seen live in 2026. */
const notSold: Strategy = { by: 'missing-section', section: 'subscriptions', value: 'none', evidence: 'A' };

/** The Azure offers, by the shapes of their ids. */
const azureOffers: ByValue = {
  'azure-legacy': [offerShapes['azure-legacy']],
  'azure-plan': [offerShapes['azure-plan']],
};

/** How a request link begins: the hosts that issue them, and a word that every one of them carries. */
const requestAddress =
  'https://(?:admin\\.microsoft\\.com|admin\\.cloud\\.microsoft|portal\\.office\\.com)/[^\\s"<>]*(?:invType=|invitation)[^\\s"<>]*';

/** Every adapter; a page without one is answered through the same questions. */
export const adapters: readonly Adapter[] = [
  {
    id: 'gdap-list',
    version: 1,
    pages: ['gdap-list'],
    customers: [{ by: 'row-id', evidence: 'A' }],
    name: [],
    ...nothing,
    expects: [],
  },
  {
    id: 'customer-list',
    version: 1,
    pages: ['customer-list'],
    customers: [
      { by: 'row-id', evidence: 'D' },
      { by: 'link', evidence: 'B' },
    ],
    name: [],
    ...nothing,
    expects: [],
  },
  {
    id: 'subscriptions',
    version: 2,
    pages: ['subscriptions'],
    customers: linked,
    name: named,
    facts: {
      billing: [
        { by: 'selected-tab', values: billingTabs, evidence: 'D' },
        { by: 'filled-section', values: billingSections, evidence: 'D' },
      ],
    },
    details: {},
    expects: ['name'],
  },
  {
    id: 'subscription',
    version: 2,
    pages: ['subscription'],
    customers: linked,
    // The heading names the subscription here, and the trail above it the customer.
    name: [{ by: 'trail', evidence: 'D' }],
    facts: {
      billing: [
        { by: 'shape', values: { usage: Object.values(azureOffers).flat() }, evidence: 'D' },
        { by: 'shape', values: { license: ['^[\\d.,\\s]+ Licenses?$'], usage: ['^Usage-based$'] }, evidence: 'D' },
      ],
      'azure-offer': [{ by: 'shape', values: azureOffers, evidence: 'D' }],
      'license-offer': [
        { by: 'labelled', labels: publisherLabels, values: { software: [otherPublisherShape] }, evidence: 'D' },
        { by: 'labelled', labels: offerLabels, values: { legacy: [offerShapes.legacy] }, evidence: 'D' },
        {
          by: 'labelled',
          labels: offerLabels,
          values: { 'new-commerce': [offerShapes['new-commerce']] },
          beside: termLabels,
          evidence: 'D',
        },
      ],
    },
    details: {
      offer: [{ by: 'labelled', labels: offerLabels, evidence: 'D' }],
      publisher: [{ by: 'labelled', labels: publisherLabels, evidence: 'D' }],
      reseller: [{ by: 'chosen', labels: resellerLabels, evidence: 'D' }],
      status: [{ by: 'chosen-button', labels: statusLabels, evidence: 'D' }],
      ends: [{ by: 'labelled', labels: endLabels, evidence: 'D' }],
    },
    expects: ['name', 'offer'],
  },
  {
    id: 'admin-relationships',
    version: 1,
    pages: ['admin-relationships'],
    customers: linked,
    name: named,
    facts: {
      relationship: [
        notSold,
        {
          by: 'column',
          field: 'status',
          section: 'subscriptions',
          values: { 'reseller-with-admin': relationshipStatus.active, 'admin-expired': relationshipStatus.expired },
          evidence: 'D',
        },
      ],
    },
    details: {},
    expects: ['name'],
  },
  {
    id: 'customer',
    version: 2,
    pages: ['users', 'admin-relationship', 'service-management', 'account'],
    customers: linked,
    name: named,
    facts: { relationship: [notSold] },
    details: {},
    expects: ['name'],
  },
  {
    // The page that issues a request has an address that nobody has published: it may be any of those we don't know.
    id: 'request',
    version: 1,
    pages: ['new-relationship', 'customers-other'],
    customers: [],
    name: [],
    facts: {},
    details: { 'request-link': [{ by: 'address', shape: requestAddress, evidence: 'D' }] },
    expects: [],
  },
];

/** The adapter of a page. */
export const adapterOf = (page: Page): Adapter | undefined => adapters.find(({ pages }) => pages.includes(page));
