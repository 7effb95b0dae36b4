import { bakery } from '../customers.ts';
import { at, customerAddress, root, type Situation } from './situation.ts';

const roots = ['/pcv', '/commerce', '/dashboard/commerce2', root];

/** The same page under every root and locale the portal has had. */
export const addresses: readonly Situation[] = [
  ...roots.flatMap((base) =>
    ['', '/en-us', '/en-US', '/de-de', '/ja-jp'].map((locale) =>
      at(customerAddress(bakery, 'subscriptions', `${locale}${base}`), {
        id: `address${`${locale}${base}`.replaceAll('/', '-')}`,
        title: `The same page at ${locale}${base}`,
        description: 'Addresses of every generation of the portal still work.',
        group: 'addresses',
        evidence: base === root ? 'A' : 'B',
      }),
    ),
  ),
];

/** Pages that take their time. */
export const timing: readonly Situation[] = [
  at(
    customerAddress(bakery, 'subscriptions'),
    {
      id: 'shell-only',
      title: 'Nothing but the frame for 15 seconds',
      description: 'After a reload the portal can take this long.',
      group: 'timing',
      evidence: 'B',
    },
    { shellMs: 15_000 },
  ),
  at(
    `${root}/customers/list`,
    {
      id: 'slow-navigation',
      title: 'The old page stays for a second and a half',
      description: 'Choose a customer: the address changes at once, the page much later, the title last.',
      group: 'timing',
      evidence: 'D',
    },
    { lingerMs: 1_500 },
  ),
  at(customerAddress(bakery, 'subscriptions'), {
    id: 'extension-reload',
    title: 'The extension is reloaded under an open page',
    description: 'Open this page, then reload the extension on the browser’s own page of extensions.',
    group: 'timing',
    evidence: 'D',
  }),
  at(
    customerAddress(bakery, 'subscriptions'),
    {
      id: 'slow-rows',
      title: 'Placeholder rows for five seconds',
      description: 'There are rows, but without customers.',
      group: 'timing',
      evidence: 'A',
    },
    { skeletonMs: 5_000 },
  ),
];

/** Pages with labels in other languages. */
export const languages: readonly Situation[] = [
  'tr',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'ja',
  'ko',
  'ru',
  'zh-CN',
  'zh-TW',
].flatMap((language) => [
  at(
    `${root}/customers/list`,
    {
      id: `customer-list-${language}`,
      title: `Customer list, labels in ${language}`,
      description: 'As far as public documentation translates them.',
      group: 'languages',
      evidence: 'C',
    },
    { language },
  ),
  at(
    customerAddress(bakery, 'subscriptions'),
    {
      id: `subscriptions-${language}`,
      title: `Subscriptions, labels in ${language}`,
      description: 'As far as public documentation translates them.',
      group: 'languages',
      evidence: 'D',
    },
    { language },
  ),
]);
