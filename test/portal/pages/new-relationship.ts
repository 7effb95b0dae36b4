import { element } from '../client/element.ts';
import { say } from '../client/labels.ts';
import { partnerIds } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

/** The partner's own GUID in the request link: as invented as everything here. */
const partnerTenant = 'aaaa0000-0000-4000-8000-000000000001';

const request = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partnerTenant}&msppId=${partnerIds.own}#/BillingAccounts/partner-invitation`;

/** The page that issues the mail which asks a customer for a reseller relationship. */
export const page: PortalPage = {
  address: 'customers/acquire',
  evidence: 'D',
  because: 'the page’s name is in a screenshot; its address is that of an older portal, and its markup is not public',
  situations: [
    {
      id: 'new-relationship',
      title: 'Create a relationship request',
      description: 'The mail with the link that asks a customer for a reseller relationship.',
    },
  ],
  app: 'customer-app',
  prefix: 'customer',
  content: 'light',
  nav: 'customers',
  heading: () => ['Customer list', 'Create a relationship request'],
  title: 'Create a relationship request',
  draw: (scene) => ({
    content: [
      element(
        'section',
        {},
        element('p', {}, `${say('Relationship')}: Cloud Reseller`),
        element('label', { class: 'field' }, 'Draft email', emailDraft()),
        element(
          'div',
          { class: 'commands' },
          element(scene.tag('button'), { appearance: 'primary' }, 'Open in email'),
          element(scene.tag('button'), {}, 'Copy to clipboard'),
        ),
      ),
    ],
  }),
};

function emailDraft(): HTMLElement {
  const text = `We would like to become your reseller. Open this link with an administrator’s account:\n${request}`;
  return element('textarea', { rows: '6', readonly: true }, text);
}
