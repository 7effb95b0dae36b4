import { bakery } from '../customers.ts';
import { type Switch, switchWords } from '../switches.ts';
import { at, customerAddress, root, type Situation } from './situation.ts';

const onEveryTable: readonly Switch[] = [
  'random-prefix',
  'renamed-ids',
  'no-ids',
  'closed-root',
  'deep-nesting',
  'column-reorder',
  'extra-columns',
  'rows-500',
  'empty',
  'error-banner',
  'hostile-names',
  'mutation-storm',
];

const onOnePage: readonly Switch[] = [
  'wrong-customer',
  'hostile-css',
  'z-index-war',
  'small-rem',
  'dark',
  'light',
  'console-overridden',
  'hostile-scripts',
  'aside-open',
  'no-lang',
];

/** Pages that have changed, and hostile pages. */
export const hostile: readonly Situation[] = [
  ...onEveryTable.flatMap((name) =>
    (
      [
        ['gdap-list', `${root}/customers/granularadminaccess/list`, 'Administer'],
        ['subscriptions', customerAddress(bakery, 'subscriptions'), 'Subscriptions'],
      ] as const
    ).map(([page, address, title]) =>
      at(
        address,
        {
          id: `${page}-${name}`,
          title: `${title}: ${name.replaceAll('-', ' ')}`,
          description: `Here ${switchWords[name]}.`,
          group: 'hostile',
          evidence: 'D',
        },
        { switches: [name] },
      ),
    ),
  ),
  ...onOnePage.map((name) =>
    at(
      customerAddress(bakery, 'subscriptions'),
      {
        id: `subscriptions-${name}`,
        title: `Subscriptions: ${name.replaceAll('-', ' ')}`,
        description: `Here ${switchWords[name]}.`,
        group: 'hostile',
        evidence: 'D',
      },
      { switches: [name] },
    ),
  ),
  at(
    customerAddress(bakery, `subscriptions/${bakery.subscriptions[0]?.id}`),
    {
      id: 'subscription-wrong-customer',
      title: 'One subscription: wrong customer',
      description: `Here ${switchWords['wrong-customer']}.`,
      group: 'hostile',
      evidence: 'D',
    },
    { switches: ['wrong-customer'] },
  ),
  at(customerAddress(bakery, 'subscriptions'), {
    id: 'narrow',
    title: 'Subscriptions in a narrow window',
    description: 'Make the window 320 pixels wide.',
    group: 'hostile',
    evidence: 'D',
    viewport: { width: 320, height: 640 },
  }),
];
