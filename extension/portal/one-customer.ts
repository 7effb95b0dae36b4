import type { Adapter, Strategy } from './page-adapter.ts';

/** Finds the customers that a page of one customer shows: each link to a customer names one. */
export const linkedCustomers: readonly Strategy[] = [{ by: 'link', evidence: 'B' }];

/** The customer's name in the first heading. */
const nameInHeading: readonly Strategy[] = [
  { by: 'breadcrumb', evidence: 'B' },
  { by: 'heading', evidence: 'B' },
];

/** A customer without a sale through this partner has no Subscriptions section; seen live in 2026. */
export const notSold: Strategy = { by: 'missing-section', section: 'subscriptions', value: 'none', evidence: 'A' };

/**
 * A customer that has the section has accepted a relationship, and is no longer listed once it is removed (N1.9,
 * N14.2). It says nothing about permission.
 */
export const soldHere: Strategy = { by: 'shows-section', section: 'subscriptions', value: 'reseller', evidence: 'D' };

/**
 * Pages of one customer that show nothing further: one adapter reads them all, and those of other pages begin with it.
 */
export const customerAdapter: Adapter = {
  id: 'customer',
  version: 3,
  customers: linkedCustomers,
  name: nameInHeading,
  facts: { relationship: [notSold, soldHere] },
  details: {},
  expects: ['name'],
};
