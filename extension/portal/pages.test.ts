import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyFact, readKnown } from 'rules';
import { describe, expect, it } from 'vitest';
import { detailShapes, type Strategy } from './page-adapter.ts';
import { portalPages, adapters as read } from './pages.ts';

const adapters = read().map(({ adapter }) => adapter);

const strategiesOf = ({ customers, name, facts, details }: (typeof adapters)[number]): readonly Strategy[] => [
  ...customers,
  ...name,
  ...Object.values(facts).flat(),
  ...Object.values(details).flat(),
];

describe('what can be read from the portal', () => {
  it('is described once for each kind of page', () => {
    const ids = portalPages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
  });

  it('is described in a file for each page, named for it, and listed', () => {
    const files = readdirSync(join(import.meta.dirname, 'pages')).map((file) => file.replace(/\.ts$/, ''));
    expect(portalPages.map(({ id }) => id as string).sort()).toEqual(files.sort());
  });

  it.each(adapters)('$id says how well each place is known, and carries a version', (adapter) => {
    expect(adapter.version).toBeGreaterThan(0);
    for (const { evidence } of strategiesOf(adapter)) expect('ABCD').toContain(evidence);
    expect(strategiesOf(adapter).length).toBeGreaterThan(0);
  });

  it.each(adapters)('$id reads only values that the rules know', ({ facts }) => {
    for (const [fact, strategies] of Object.entries(facts) as [AnyFact, readonly Strategy[]][])
      for (const strategy of strategies.flatMap((each) => ('among' in each ? each.among : each))) {
        const values = [
          ...('values' in strategy ? Object.keys(strategy.values ?? {}) : []),
          ...('value' in strategy ? [strategy.value] : []),
        ];
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) expect(readKnown({ [fact]: value })).toEqual({ [fact]: value });
      }
  });

  it.each(adapters)('$id can be written down and read again without loss: it is data', (adapter) => {
    expect(JSON.parse(JSON.stringify(adapter))).toEqual(adapter);
    for (const strategy of strategiesOf(adapter))
      if (strategy.by === 'shape') for (const shape of Object.values(strategy.values).flat()) new RegExp(shape);
  });

  it.each([
    ['offer', 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', 'Choose an offer'],
    ['offer', 'MS-AZR-0145P', '—'],
    ['publisher', 'Microsoft Corporation', '—'],
    ['reseller', '9000002', 'Northern Sample Reseller'],
    ['status', 'Active Renews on Wednesday, July 28, 2027', '1'],
    ['ends', '28.07.2027', '—'],
    ['request-link', 'https://admin.microsoft.com/', 'javascript:alert(1)'],
  ] as const)('%s is read from a text of its form: %s, not %s', (detail, good, bad) => {
    const shape = new RegExp(detailShapes[detail], 'u');
    expect(shape.test(good)).toBe(true);
    expect(shape.test(bad)).toBe(false);
  });

  it.each(adapters)('$id describes no detail without saying what it looks like', ({ details }) => {
    for (const detail of Object.keys(details)) expect(Object.keys(detailShapes)).toContain(detail);
  });
});
