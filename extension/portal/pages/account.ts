import { labels } from '../labels.ts';
import { customerAdapter } from '../one-customer.ts';
import type { Adapter } from '../page-adapter.ts';
import { type PortalPage, sectionAddress } from '../portal-page.ts';

/** The label of the country is known in English only, and has not been seen on the live page. */
const adapter: Adapter = {
  ...customerAdapter,
  id: 'account',
  version: 1,
  details: { country: [{ by: 'labeled', labels: ['Country/region', 'Country or region'], evidence: 'D' }] },
};

/** The account of a customer, with its country. */
export const account = {
  id: 'account',
  address: sectionAddress('account'),
  headings: labels.account,
  adapter,
} as const satisfies PortalPage;
