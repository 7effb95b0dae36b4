import { expect, test } from 'vitest';
import { nothingRead } from './read-page.ts';
import { factsOf } from './sight.ts';
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
