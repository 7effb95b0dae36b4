import { expect, test } from 'vitest';
import type { Strategy } from './page-adapter.ts';
import { readFields } from './read-fields.ts';

const by = (strategy: 'heading' | 'trail' | 'breadcrumb'): Strategy => ({ by: strategy, evidence: 'A' });

test('a strategy that throws costs its own field and no other, and is named', () => {
  const fields = { name: [by('heading'), by('trail')], billing: [by('breadcrumb')], offer: [by('trail')] };
  const read = readFields(fields, ({ by: strategy }, field) => {
    if (strategy === 'heading') throw new TypeError('a form has a field named id');
    return strategy === 'breadcrumb' ? `read ${field}` : undefined;
  });
  expect(read).toEqual({
    texts: { billing: 'read billing' },
    found: { name: undefined, billing: 'breadcrumb', offer: undefined },
    failed: ['name'],
  });
});

test('the first strategy that finds something decides', () => {
  const read = readFields({ name: [by('heading'), by('trail')] }, ({ by: strategy }) =>
    strategy === 'trail' ? 'Sample' : '',
  );
  expect(read).toEqual({ texts: { name: 'Sample' }, found: { name: 'trail' }, failed: [] });
});
