import { element } from '../client/element.ts';
import { say } from '../client/labels.ts';
import type { Drawn, Scene } from '../client/scene.ts';
import { isListed } from '../client/subscription-words.ts';
import { sections2021 } from '../client/subscriptions/sections-2021.ts';
import { tabs2023 } from '../client/subscriptions/tabs-2023.ts';
import { unrecognizable } from '../client/subscriptions/unrecognizable.ts';
import { wishes } from '../client/wishes.ts';
import { bakery, named } from '../customers.ts';
import type { PortalPage } from '../portal-page.ts';

const variants = { 'sections-2021': sections2021, 'tabs-2023': tabs2023, unrecognizable } as const;

/** A customer's subscriptions, in one of three builds: the real one is not described publicly. */
export const page: PortalPage = {
  address: 'customers/{tenant}/subscriptions',
  also: /^customers\/(?<tenant>[0-9a-f-]{36})$/,
  evidence: 'D',
  because:
    'only screenshots with labels are public (2021 and 2023); the markup is by analogy with the tables of grade A',
  situations: [
    {
      id: 'subscriptions',
      title: 'Subscriptions in tabs (2023)',
      description: `${bakery.companyName} has licenses and an Azure plan.`,
      customer: bakery,
      group: 'subscriptions',
    },
    {
      id: 'subscriptions-2021',
      title: 'Subscriptions in sections (2021)',
      description: 'License-based and usage-based as two sections in light DOM.',
      customer: bakery,
      group: 'subscriptions',
      wishes: { variant: 'sections-2021' },
    },
    {
      id: 'subscriptions-unrecognizable',
      title: 'Subscriptions after a redesign',
      description: 'Cards with no table, no id, no link and no label known today.',
      customer: bakery,
      group: 'subscriptions',
      wishes: { variant: 'unrecognizable' },
    },
    {
      id: 'no-subscriptions',
      title: 'A customer without subscriptions',
      description: 'The relationship is there, nothing is bought yet.',
      customer: named('Müßiggang Beispiel GmbH & Co. KG'),
      group: 'subscriptions',
    },
  ],
  app: 'subscription-app',
  prefix: 'mocksubscription',
  content: wishes.variant === 'sections-2021' ? 'light' : 'shadow',
  nav: 'customer',
  heading: ({ customer }) => [customer?.companyName ?? '', say('Subscriptions')],
  title: 'Subscriptions',
  draw: (scene) =>
    scene.customer?.relationship === 'none' ? notSold() : variants[wishes.variant](scene, listed(scene)),
};

function listed({ customer }: Scene) {
  return (customer?.subscriptions ?? []).filter(isListed);
}

function notSold(): Drawn {
  return { content: [element('section', {}, element('p', {}, 'This page is not available for this customer.'))] };
}
