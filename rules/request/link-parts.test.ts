import { expect, test } from 'vitest';
import { InvalidInput } from '../policy/invalid-input.ts';
import { stepMailLists, stepMailRequest } from './mails/step-mail-fields.ts';
import { readGdapLink } from './read-request-link.ts';
import { documentedKinds, readGuid, readPartnerId, readRelationshipId, requestLink } from './request-link.ts';

const one = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';
const other = '66666666-7777-4888-9999-aaaaaaaaaaaa';
const gdap = requestLink({ kind: 'gdap', relationshipId: `${one}-${other}` });

test.each([
  ['portal-direct', true],
  ['portal-indirect', false],
  ['direct-with-admin', true],
  ['direct', false],
  ['indirect', false],
  ['store', false],
  ['admin-only', false],
  ['gdap', true],
] as const)('whether Microsoft documents the %s link: %s', (kind, documented) => {
  expect(documentedKinds[kind]).toBe(documented);
});

test('ids are read without the spaces around them, GUIDs in lower case', () => {
  expect(readGuid('partnerTenant', ` ${one.toUpperCase()} `)).toBe(one);
  expect(readPartnerId('partnerId', ' 5139005 ')).toBe('5139005');
  expect(readRelationshipId('relationshipId', ` ${one.toUpperCase()}-${other} `)).toBe(`${one}-${other}`);
  expect(readGdapLink(` ${gdap} `).link).toBe(gdap);
});

test.each(['x'.repeat(36), `${'x'.repeat(36)}-${other}`, `${one}_${other}`, `${one}-x`])(
  '%s is not the id of a relationship',
  (id) => {
    expect(() => readRelationshipId('relationshipId', id)).toThrow(InvalidInput);
  },
);

test('roles and subscriptions are lists, one entry on each line', () => {
  expect(stepMailLists).toEqual(['roles', 'subscriptions']);
});

test('the name of a relationship is in the mail, and an empty number of days is not', () => {
  const mail = stepMailRequest('gdap', { link: gdap, relationshipName: 'Support 2026', days: ' ' });
  expect(mail).toEqual({ kind: 'gdap', link: gdap, relationshipName: 'Support 2026', roles: [] });
  expect(mail).not.toHaveProperty('days');
});

test('where the provider sends the request, the notice names it', () => {
  const notice = { kind: 'provider-transfer-notice', currentPartner: '', subscriptions: [], senderName: '' } as const;
  expect(stepMailRequest('provider-transfer-notice', { providerName: 'Nord Distribution' })).toEqual({
    ...notice,
    providerName: 'Nord Distribution',
  });
  expect(stepMailRequest('provider-transfer-notice', {})).toEqual({ ...notice, providerName: '' });
});
