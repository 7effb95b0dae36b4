import { todaysRules } from 'rules';
import { expect, test } from 'vitest';
import { localeNamed, readAddress } from './read-address.ts';

const known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' };
const answers = 'cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/';

/** Damage to an address of the tree by typing, mail and chat. */
const damaged: readonly (readonly [string, (path: string) => string])[] = [
  ['as it is', (path) => path],
  ['slashes twice', (path) => path.replaceAll('/', '//')],
  ['many slashes in front', (path) => `////${path}`],
  ['upper case', (path) => path.toUpperCase()],
  ['a soft hyphen', (path) => path.replace('decide', 'de%C2%ADcide').replace('channel', 'chan%C2%ADnel')],
  ['zero-width spaces', (path) => path.replaceAll('/', '%E2%80%8B/')],
  ['a byte order mark', (path) => `/%EF%BB%BF${path.slice(1)}`],
  ['marks of direction', (path) => path.replace('en/', 'e%E2%80%8En%D8%9C/')],
  ['encoded line breaks', (path) => path.replace('decide', 'de%0D%0Acide').replace('goal', 'go%0Aal')],
  ['a line break and its indent', (path) => path.replace('goal', '%0D%0A%20%20goal')],
  ['encoded as a whole', (path) => `/${encodeURIComponent(path.slice(1))}`],
];

test.each(damaged)('an address (%s) leads to its state, without a notice', (_, damage) => {
  for (const base of ['/', '/support/'])
    for (const search of ['', '?utm_source=a&fbclid=b', '?%E2%80%8Butm_source=a'])
      expect(readAddress(base, { pathname: damage(`${base}en/decide/${answers}`), search })).toEqual({
        known,
        time: todaysRules,
        dropped: [],
        locale: 'en',
      });
});

test.each(damaged)('a permalink (%s) leads to its state', (_, damage) => {
  expect(readAddress('/', { pathname: damage('/c/en-1rf5-0/'), search: '?si=x' })).toMatchObject({
    known,
    dropped: [],
  });
});

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['tr-CY', 'tr'],
  ['xx', undefined],
  ['decide', undefined],
  ['', undefined],
])('“%s” in an address names the language %s', (given, expected) => {
  expect(localeNamed(given)).toBe(expected);
});
