import type { AnyFact } from 'rules';
import {
  billingSections,
  billingTabs,
  offerLabels,
  publisherLabels,
  relationshipStatus,
  resellerLabels,
  termLabels,
} from './labels.ts';
import type { Page } from './pages.ts';

/** How well the markup is known: `A` seen on the live portal, `B` from scripts and documents, `C` old, `D` inferred. */
export type Evidence = 'A' | 'B' | 'C' | 'D';

/** Labels or shapes of a text, by the value they stand for. */
export type ByValue = Readonly<Record<string, readonly string[]>>;

/** Where on a page something can be read. Ids and shapes come before roles, roles before labels. */
export type Strategy = {
  readonly evidence: Evidence;
  /** Only when the page also has a list or field with one of these labels. */
  readonly beside?: readonly string[];
} & (
  | /** The GUID in the id of each table row. */ { readonly by: 'row-id' }
  | /** The GUID in each link to a customer. */ { readonly by: 'link' }
  | /** The part of the heading that a link to the customer repeats. */ { readonly by: 'breadcrumb' }
  | /** The only link to the customer in the trail that leads from the list of customers. */ { readonly by: 'trail' }
  | /** The part of the heading that is not the name of a section. */ { readonly by: 'heading' }
  | /** The value whose label is on the tab that is chosen, when it shows something. */ {
      readonly by: 'selected-tab';
      readonly values: ByValue;
    }
  | /** The value whose section is the only one that shows something. */ {
      readonly by: 'filled-section';
      readonly values: ByValue;
    }
  | /** The value whose shape some whole text on the page has. */ { readonly by: 'shape'; readonly values: ByValue }
  | /** The text beside a label; with values, the value whose shape it has. */ {
      readonly by: 'labelled';
      readonly labels: readonly string[];
      readonly values?: ByValue;
    }
  | /** What is chosen in a list with a label. */ { readonly by: 'chosen'; readonly labels: readonly string[] }
  | /** What it means that the customer's pages lack a section. */ {
      readonly by: 'missing-section';
      readonly section: string;
      readonly value: string;
    }
  | /** The first of these values that some row has in a column, where the customer's pages have a section. */ {
      readonly by: 'column';
      readonly field: string;
      readonly section: string;
      readonly values: ByValue;
    }
);

/** Something about a subscription that is shown, but decides nothing. */
export type Detail = 'offer' | 'publisher' | 'reseller';

/** What can be read from a page, and how: data only, so that a change of the portal is a change of data. */
export interface Adapter {
  readonly id: string;
  /** Raised with every change, so that a health record tells which edition it is about. */
  readonly version: number;
  readonly pages: readonly Page[];
  /** Which customers the page shows; the address has to be among them. */
  readonly customers: readonly Strategy[];
  /** The customer's name, on pages of one customer. */
  readonly name: readonly Strategy[];
  /** Facts of the rules; for each the first strategy that finds something decides. */
  readonly facts: Readonly<Partial<Record<AnyFact, readonly Strategy[]>>>;
  readonly details: Readonly<Partial<Record<Detail, readonly Strategy[]>>>;
  /** What a page that could be read shows at least; without it, the page counts as read in part. */
  readonly expects: readonly ('name' | AnyFact | Detail)[];
}

const linked: readonly Strategy[] = [{ by: 'link', evidence: 'B' }];
const named: readonly Strategy[] = [
  { by: 'breadcrumb', evidence: 'B' },
  { by: 'heading', evidence: 'B' },
];
const nothing = { facts: {}, details: {} } as const;

/** A customer to whom nothing is sold through this partner has no Subscriptions section; seen live in 2026. */
const notSold: Strategy = { by: 'missing-section', section: 'subscriptions', value: 'none', evidence: 'A' };

/** The offer number of legacy Azure, and the product of the Azure plan. */
const azureOffers: ByValue = { 'azure-legacy': ['^MS-AZR-0145P$'], 'azure-plan': ['^DZH318Z0BPS6:[A-Z0-9]{4}'] };
const newCommerceOffer = '^[A-Z0-9]{12}:[A-Z0-9]{4}(:[A-Z0-9]{12})?$';
const legacyOffer = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

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
    version: 1,
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
        { by: 'labelled', labels: publisherLabels, values: { software: ['^(?!Microsoft\\b).+'] }, evidence: 'D' },
        { by: 'labelled', labels: offerLabels, values: { legacy: [legacyOffer] }, evidence: 'D' },
        {
          by: 'labelled',
          labels: offerLabels,
          values: { 'new-commerce': [newCommerceOffer] },
          beside: termLabels,
          evidence: 'D',
        },
      ],
    },
    details: {
      offer: [{ by: 'labelled', labels: offerLabels, evidence: 'D' }],
      publisher: [{ by: 'labelled', labels: publisherLabels, evidence: 'D' }],
      reseller: [{ by: 'chosen', labels: resellerLabels, evidence: 'D' }],
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
];

/** The adapter of a page. */
export const adapterOf = (page: Page): Adapter | undefined => adapters.find(({ pages }) => pages.includes(page));
