import { element } from '../element.ts';
import { say } from '../labels.ts';
import type { Drawn, PageFixture, Scene } from '../scene.ts';
import { isListed } from '../subscription-words.ts';
import { wishes } from '../wishes.ts';
import { sections2021 } from './subscriptions-2021.ts';
import { tabs2023 } from './subscriptions-2023.ts';
import { unrecognisable } from './subscriptions-unrecognisable.ts';

const variants = { 'sections-2021': sections2021, 'tabs-2023': tabs2023, unrecognisable } as const;

/** A customer's subscriptions, in one of three builds: nobody outside has published the real one. */
export const subscriptions: PageFixture = {
  evidence: 'D',
  because:
    'only screenshots with labels are public (2021 and 2023); the markup is by analogy with the tables of grade A',
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
