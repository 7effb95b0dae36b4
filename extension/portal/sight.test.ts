import { expect, test } from 'vitest';
import { nothingRead } from './read-page.ts';
import { factsOf, isListOfCustomers, isPartlyRead, isUnread, resultOf } from './sight.ts';
import type { Sight } from './watch.ts';

const sight = (found: Sight['reading']['found'], waited: Sight['waited']): Sight => ({
  place: { page: 'users' },
  reading: { ...nothingRead, facts: { relationship: 'none', billing: 'license' }, found },
  epoch: 1,
  waited,
});

test('a section that a page lacks means nothing while the page may still be filling in', () => {
  const found = { relationship: 'missing-section', billing: 'shape' } as const;
  expect(factsOf(sight(found, 'short'))).toEqual({ billing: 'license' });
  for (const waited of ['long', 'too-long'] as const)
    expect(factsOf(sight(found, waited))).toEqual({ relationship: 'none', billing: 'license' });
});

test('what a page shows counts at once', () => {
  const found = { relationship: 'shows-section', billing: 'shape' } as const;
  expect(factsOf(sight(found, 'short'))).toEqual({ relationship: 'none', billing: 'license' });
});

test.each([
  ['reseller-with-admin', 'short', true],
  ['admin-only', 'short', false],
  ['admin-expired', 'short', false],
  ['admin-only', 'long', true],
] as const)('of a column, %s counts after a %s wait: %s', (relationship, waited, counts) => {
  const seen = sight({ relationship: 'column' }, waited);
  const facts = factsOf({ ...seen, reading: { ...seen.reading, facts: { relationship } } });
  expect(facts).toEqual(counts ? { relationship } : {});
});

type Seen = readonly [Sight['reading']['state'], complete: boolean, Sight['waited'], string];
const seen: readonly Seen[] = [
  ['silent', false, 'short', 'not yet'],
  ['silent', false, 'long', 'not yet'],
  ['silent', false, 'too-long', 'unread'],
  ['uncertain', false, 'short', 'not yet'],
  ['uncertain', false, 'long', 'unread'],
  ['agrees', false, 'short', 'not yet'],
  ['agrees', false, 'long', 'partly read'],
  ['agrees', true, 'short', 'read'],
];

test.each(seen)('a page that is %s, complete %s, after a %s wait: %s', (state, complete, waited, expected) => {
  const page = sight({}, waited);
  const read = { ...page, reading: { ...page.reading, state, complete } };
  expect(isUnread(read)).toBe(expected === 'unread');
  expect(isPartlyRead(read)).toBe(expected === 'partly read');
  const result = resultOf(read);
  expect(result?.isRead).toBe(expected === 'not yet' ? undefined : expected !== 'unread');
  if (result) expect(result).toMatchObject({ adapter: 'customer', missing: ['name'] });
  expect(resultOf({ ...read, place: { page: 'elsewhere' } })).toBeUndefined();
});

test('a page that shows customers is a list of them unless it is about one', () => {
  const page = sight({}, 'long');
  const listed = { ...page, reading: { ...page.reading, customers: ['a'] } };
  expect([page, listed, { ...listed, place: { ...listed.place, tenant: 'a' } }].map(isListOfCustomers)).toEqual([
    false,
    true,
    false,
  ]);
});
