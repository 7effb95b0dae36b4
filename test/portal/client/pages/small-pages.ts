import { element } from '../element.ts';
import { say } from '../labels.ts';
import type { PageFixture } from '../scene.ts';

const plain = { app: 'customer-app', prefix: 'customer', content: 'light' } as const;

function paragraph(text: string) {
  return { content: [element('section', {}, element('p', {}, text))] };
}

/** What everybody sees first. */
export const home: PageFixture = {
  ...plain,
  evidence: 'D',
  because: 'only the address is public',
  nav: 'home',
  heading: () => ['Home'],
  title: 'Home',
  draw: () => paragraph('Welcome to the mock portal. Choose Customers to begin.'),
};

/** A reseller opens the invitation of its indirect provider here. */
export const resellerInvitation: PageFixture = {
  ...plain,
  evidence: 'D',
  because: 'one guide shows the address; the content is inferred',
  nav: 'customers',
  heading: () => ['Indirect resellers', 'Relationship request'],
  title: 'Relationship request',
  draw: ({ place }) => paragraph(`Invitation ${place.item ?? ''} from an indirect provider.`),
};

/** A section of a customer nobody has told us about. */
export const unknownSection: PageFixture = {
  ...plain,
  evidence: 'D',
  because: 'stands for every section whose address is not public',
  nav: 'customer',
  heading: ({ customer, place }) => [customer?.companyName ?? '', place.section ?? ''],
  title: 'Section',
  draw: () => paragraph('A section of this customer that is not known outside the portal.'),
};

/** A page among the customers' that is about none in particular. */
export const unknown: PageFixture = {
  ...plain,
  evidence: 'D',
  because: 'stands for every address that is not public',
  nav: 'customers',
  heading: () => [say('Customers'), 'Something else'],
  title: 'Customers',
  draw: () => paragraph('A page among the customers that is not known outside the portal.'),
};

/** An address with a tenant the portal has never heard of. */
export const noSuchCustomer: PageFixture = {
  ...unknown,
  heading: () => ['Customer not found'],
  title: 'Customer not found',
  draw: () => paragraph('There is no customer with this ID, or you have no relationship with it.'),
};
