import type { AnyFact } from 'rules';
import { billingSections, billingTabs } from './labels.ts';
import type { Page } from './pages.ts';

/** How well the markup is known: `A` seen on the live portal, `B` from scripts and documents, `C` old, `D` inferred. */
export type Evidence = 'A' | 'B' | 'C' | 'D';

/** A place on the page from which a customer's id can be read. */
export type IdStrategy =
  | { readonly by: 'row-id'; readonly evidence: Evidence }
  | { readonly by: 'link'; readonly evidence: Evidence };

/** A place on the page from which the customer's name can be read. */
export type NameStrategy =
  | { readonly by: 'breadcrumb'; readonly evidence: Evidence }
  | { readonly by: 'heading'; readonly evidence: Evidence };

type Labels = Readonly<Record<string, readonly string[]>>;

/** A place on the page from which a fact can be read: the value whose label is chosen, or the only one there. */
export type FactStrategy =
  | { readonly by: 'selected-tab'; readonly labels: Labels; readonly evidence: Evidence }
  | { readonly by: 'sole-section'; readonly labels: Labels; readonly evidence: Evidence };

/** What can be read from a page, and how: data only, so that a change of the portal is a change of data. */
export interface Adapter {
  readonly id: string;
  readonly version: number;
  readonly pages: readonly Page[];
  /** Which customers the page shows; the address has to be among them. */
  readonly customers: readonly IdStrategy[];
  /** The customer's name, on pages of one customer. */
  readonly name: readonly NameStrategy[];
  readonly facts: readonly { readonly fact: AnyFact; readonly strategies: readonly FactStrategy[] }[];
}

const linked: readonly IdStrategy[] = [{ by: 'link', evidence: 'B' }];
const named: readonly NameStrategy[] = [
  { by: 'breadcrumb', evidence: 'B' },
  { by: 'heading', evidence: 'B' },
];

/** Every adapter; a page without one is answered through the same questions. */
export const adapters: readonly Adapter[] = [
  {
    id: 'gdap-list',
    version: 1,
    pages: ['gdap-list'],
    customers: [{ by: 'row-id', evidence: 'A' }],
    name: [],
    facts: [],
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
    facts: [],
  },
  {
    id: 'subscriptions',
    version: 1,
    pages: ['subscriptions'],
    customers: linked,
    name: named,
    facts: [
      {
        fact: 'billing',
        strategies: [
          { by: 'selected-tab', labels: billingTabs, evidence: 'D' },
          { by: 'sole-section', labels: billingSections, evidence: 'D' },
        ],
      },
    ],
  },
  {
    id: 'customer',
    version: 1,
    pages: ['subscription', 'users', 'admin-relationships', 'admin-relationship', 'service-management', 'account'],
    customers: linked,
    name: named,
    facts: [],
  },
];

/** The adapter of a page. */
export const adapterOf = (page: Page): Adapter | undefined => adapters.find(({ pages }) => pages.includes(page));
