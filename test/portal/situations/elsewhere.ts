import { bakery } from '../customers.ts';
import { at, customerAddress, root, type Situation } from './situation.ts';

/** Addresses on the portal’s host that lead to no known customer. */
export const elsewhere: readonly Situation[] = [
  at(`${root}/customers/cccc0000-0000-4000-8000-0000000000ff/subscriptions`, {
    id: 'no-such-customer',
    title: 'A customer that does not exist',
    description: 'The address has the right form, but there is no such customer.',
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
  at(`${customerAddress(bakery, 'subscriptions')}?session=expired`, {
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
