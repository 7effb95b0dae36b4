import { at, bakery, customerAddress, named, root, type Situation } from './situation.ts';

const shipyard = named('Driftwood Shipyard');

/** The pages of the portal, each as it is on a good day. */
export const pages: readonly Situation[] = [
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
