import { expect, test } from 'vitest';
import { idsNeeded, type LinkChoice, prefilledLink, readRequestLink } from '../index.ts';

const ids = {
  partnerTenant: '11111111-2222-4333-8444-555555555555',
  partnerId: '9000001',
  providerTenant: '99999999-2222-4333-8444-555555555555',
};

const needs: readonly (readonly [choice: LinkChoice, needed: readonly (keyof typeof ids)[]])[] = [
  [{ kind: 'U1' }, ['partnerTenant']],
  [{ kind: 'U3', admin: true }, ['partnerTenant']],
  [{ kind: 'U3b' }, ['partnerTenant']],
  [{ kind: 'U2', withProvider: true }, ['partnerTenant', 'partnerId', 'providerTenant']],
  [{ kind: 'U4' }, ['partnerTenant', 'partnerId']],
  [{ kind: 'U4', withProvider: true }, ['partnerTenant', 'partnerId', 'providerTenant']],
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
  expect(idsNeeded({ none: 'transfer-page' })).toEqual([]);
  expect(prefilledLink({ none: 'transfer-page' }, ids)).toBeUndefined();
});

test('administrator permission is asked for as the reader says, otherwise as the answer does', () => {
  const asks = (choice: LinkChoice, admin?: boolean) => readRequestLink(prefilledLink(choice, ids, admin) ?? '').admin;
  expect(asks({ kind: 'U3', admin: true })).toBe(true);
  expect(asks({ kind: 'U3', admin: false })).toBe(false);
  expect(asks({ kind: 'U3' })).toBe(false);
  expect(asks({ kind: 'U3', admin: true }, false)).toBe(false);
  expect(asks({ kind: 'U3', admin: false }, true)).toBe(true);
});
