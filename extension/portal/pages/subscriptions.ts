import { labels } from '../labels.ts';
import { customerAdapter, soldHere } from '../one-customer.ts';
import { type PortalPage, sectionAddress } from '../portal-page.ts';

/** The subscriptions of a customer. */
export const subscriptions = {
  id: 'subscriptions',
  address: sectionAddress('subscriptions'),
  headings: labels.subscriptions,
  adapter: {
    ...customerAdapter,
    id: 'subscriptions',
    version: 3,
    facts: { relationship: [soldHere] },
    // The list shows what this partner sold, but the question is about a subscription that was bought elsewhere.
    suggests: {
      billing: [
        // Tabs of the newer page that say how their subscriptions are billed; the others do not.
        { by: 'selected-tab', values: { license: ['Online Services'], usage: ['Azure'] }, evidence: 'D' },
        // Headings of the two sections of the older page.
        { by: 'filled-section', values: { license: ['License-based'], usage: ['Usage-based'] }, evidence: 'D' },
      ],
    },
  },
} as const satisfies PortalPage;
