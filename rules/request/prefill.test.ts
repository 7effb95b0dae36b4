import { expect, test } from 'vitest';
import { idsNeeded, type LinkChoice, prefilledLink, readRequestLink } from '../index.ts';

const ids = {
  partnerTenant: '11111111-2222-4333-8444-555555555555',
  partnerId: '9000001',
  providerTenant: '99999999-2222-4333-8444-555555555555',
};

const needs: readonly (readonly [choice: LinkChoice, needed: readonly (keyof typeof ids)[]])[] = [
  [{ kind: 'portal-direct' }, ['partnerTenant']],
  [{ kind: 'direct-with-admin', admin: true }, ['partnerTenant']],
  [{ kind: 'direct' }, ['partnerTenant']],
  [{ kind: 'portal-indirect', withProvider: true }, ['partnerTenant', 'partnerId', 'providerTenant']],
  [{ kind: 'portal-indirect' }, ['partnerTenant', 'partnerId', 'providerTenant']],
  [{ kind: 'indirect' }, ['partnerTenant', 'partnerId']],
  [{ kind: 'indirect', withProvider: true }, ['partnerTenant', 'partnerId', 'providerTenant']],
];

test.each(needs)('the link %o carries the ids it needs, and no others', (choice, needed) => {
  expect(idsNeeded(choice)).toEqual(needed);
  const read = readRequestLink(prefilledLink(choice, ids) ?? '');
  expect(read.kind).toBe('kind' in choice && choice.kind);
  for (const [field, id] of Object.entries(ids) as [keyof typeof ids, string][])
    expect(read[field]).toBe(needed.includes(field) ? id : undefined);
});

test.each(needs)('the link %o waits for every id it needs', (choice, needed) => {
  for (const field of needed) {
    expect(prefilledLink(choice, { ...ids, [field]: ' ' })).toBeUndefined();
    const { [field]: _, ...others } = ids;
    expect(prefilledLink(choice, others)).toBeUndefined();
  }
});

test('an answer without a link needs no ids', () => {
  expect(idsNeeded({ none: 'nothing-to-request' })).toEqual([]);
  expect(prefilledLink({ none: 'nothing-to-request' }, ids)).toBeUndefined();
});

test('the reader’s choice decides about administrator permission, otherwise the answer', () => {
  const asks = (choice: LinkChoice, admin?: boolean) => readRequestLink(prefilledLink(choice, ids, admin) ?? '').admin;
  expect(asks({ kind: 'direct-with-admin', admin: true })).toBe(true);
  expect(asks({ kind: 'direct-with-admin', admin: false })).toBe(false);
  expect(asks({ kind: 'direct-with-admin' })).toBe(false);
  expect(asks({ kind: 'direct-with-admin', admin: true }, false)).toBe(false);
  expect(asks({ kind: 'direct-with-admin', admin: false }, true)).toBe(true);
  expect(asks({ kind: 'indirect', admin: true })).toBe(true);
  expect(asks({ kind: 'indirect', admin: true }, false)).toBe(false);
});

test('a link that cannot ask for administrator permission never does', () => {
  expect(readRequestLink(prefilledLink({ kind: 'indirect' }, ids, true) ?? '')).not.toHaveProperty('admin');
  expect(readRequestLink(prefilledLink({ kind: 'direct' }, ids, true) ?? '')).not.toHaveProperty('admin');
});
