import { offerShapes, otherPublisherShape } from 'rules';
import { labels } from '../labels.ts';
import { linkedCustomers, soldHere } from '../one-customer.ts';
import type { ByValue } from '../page-adapter.ts';
import { itemAddress, type PortalPage } from '../portal-page.ts';

/** The Azure offers, by the shapes of their ids. */
const azureOffers: ByValue = {
  'azure-legacy': [offerShapes['azure-legacy']],
  'azure-plan': [offerShapes['azure-plan']],
};

/** The types of licenses that can be recognized from the format of an offer. */
const licenseOffers: ByValue = {
  legacy: [offerShapes.legacy],
  'new-commerce': [offerShapes['new-commerce']],
};

const offerLabels = ['Offer ID'];
const publisherLabels = ['Publisher'];

/** One subscription of a customer. The labels of its offer, publisher and end are known in English only. */
export const subscription = {
  id: 'subscription',
  address: itemAddress('subscriptions'),
  adapter: {
    id: 'subscription',
    version: 5,
    customers: linkedCustomers,
    // The heading names the subscription here, and the trail above it the customer.
    name: [{ by: 'trail', evidence: 'D' }],
    facts: {
      relationship: [soldHere],
      billing: [
        { by: 'shape', values: { usage: Object.values(azureOffers).flat() }, evidence: 'D' },
        { by: 'shape', values: { license: ['^[\\d.,\\s]+ Licenses?$'], usage: ['^Usage-based$'] }, evidence: 'D' },
      ],
      'azure-offer': [{ by: 'shape', values: azureOffers, evidence: 'D' }],
      'license-offer': [
        {
          by: 'agreed',
          among: [
            { by: 'labeled', labels: publisherLabels, values: { software: [otherPublisherShape] }, evidence: 'D' },
            { by: 'labeled', labels: offerLabels, values: licenseOffers, evidence: 'D' },
          ],
          evidence: 'D',
        },
      ],
    },
    details: {
      offer: [{ by: 'labeled', labels: offerLabels, evidence: 'D' }],
      publisher: [{ by: 'labeled', labels: publisherLabels, evidence: 'D' }],
      reseller: [{ by: 'chosen', labels: labels.reseller, evidence: 'D' }],
      status: [{ by: 'chosen-button', labels: labels.status, evidence: 'D' }],
      ends: [{ by: 'labeled', labels: ['End date'], evidence: 'D' }],
    },
    expects: ['name', 'offer'],
  },
} as const satisfies PortalPage;
