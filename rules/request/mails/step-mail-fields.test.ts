import { expect, test } from 'vitest';
import { InvalidInput } from '../../policy/invalid-input.ts';
import { requestLink } from '../request-link.ts';
import { readGdapDays, stepMailFields, stepMailProblem, stepMailRequest } from './step-mail-fields.ts';

const tenant = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';
const gdap = requestLink({ kind: 'gdap', relationshipId: `${tenant}-${tenant}` });

test.each([
  ['1', 1],
  ['730', 730],
  [' 365 ', 365],
  ['007', 7],
])('%s days of granular permission can be asked for', (text, days) => {
  expect(readGdapDays(text)).toBe(days);
});

test.each(['0', '731', '-1', '1.5', '1e2', '9999', 'a year', '', ' '])('%o days cannot', (text) => {
  expect(() => readGdapDays(text)).toThrow(InvalidInput);
});

test.each([
  ['days', '365', undefined],
  ['days', '731', 'gdap-days'],
  ['days', ' ', undefined],
  ['roles', '731', undefined],
  ['currentPartner', 'x', undefined],
  ['partnerId', ' 5139005 ', undefined],
  ['partnerId', '12a', 'partner-id'],
  ['partnerId', '', undefined],
] as const)('the field %s with %o: %o', (field, text, expected) => {
  expect(stepMailProblem(field, text)?.expected).toBe(expected);
});

test('the mail for granular permission is made once it has its link', () => {
  expect(stepMailRequest('gdap', {})).toBeUndefined();
  expect(stepMailRequest('gdap', { link: '' })).toBeUndefined();
  expect(stepMailRequest('gdap', { link: gdap, days: ' 90 ', roles: 'One\n\n Two ' })).toEqual({
    kind: 'gdap',
    link: gdap,
    relationshipName: '',
    roles: ['One', 'Two'],
    days: 90,
  });
  expect(stepMailRequest('gdap', { link: gdap, days: '731' })).not.toHaveProperty('days');
  expect(stepMailRequest('gdap', { link: gdap, days: '' })).not.toHaveProperty('days');
});

test.each(['transfer-notice', 'switch-notice'] as const)('the %s is signed by the customer', (kind) => {
  expect(stepMailRequest(kind, { currentPartner: 'Old', subscriptions: 'a\n b', customerSender: 'Ada' })).toEqual({
    kind,
    currentPartner: 'Old',
    subscriptions: ['a', 'b'],
    senderName: 'Ada',
  });
  expect(stepMailRequest(kind, {})).toEqual({ kind, currentPartner: '', subscriptions: [], senderName: '' });
  expect(stepMailFields[kind]).not.toContain('link');
});

test('each mail asks for its own fields, in the order of its text', () => {
  expect(stepMailFields).toEqual({
    gdap: ['link', 'relationshipName', 'days', 'roles'],
    'transfer-notice': ['currentPartner', 'subscriptions', 'customerSender'],
    'provider-transfer-notice': ['currentPartner', 'providerName', 'subscriptions', 'customerSender'],
    'switch-notice': ['currentPartner', 'subscriptions', 'customerSender'],
    'transfer-letter': ['currentPartner', 'subscriptions', 'customerTenant', 'partnerId'],
    'provider-letter': [
      'providerName',
      'subscriptions',
      'customerTenant',
      'currentPartner',
      'currentTenant',
      'partnerId',
    ],
  });
});

test('a letter to another partner goes with what has to be ready, and is signed by the partner', () => {
  const ready = [{ id: 'consent', known: true, statements: ['N9.1'] }] as const;
  const given = { currentPartner: 'Old', currentTenant: tenant, subscriptions: 'a', customerTenant: 'x.example' };
  expect(stepMailRequest('transfer-letter', given, ready)).toEqual({
    kind: 'transfer-letter',
    currentPartner: 'Old',
    subscriptions: ['a'],
    customerTenant: 'x.example',
    partnerId: '',
    ready,
  });
  expect(stepMailRequest('provider-letter', { ...given, providerName: 'Nord', partnerId: '5139005' }, ready)).toEqual({
    kind: 'provider-letter',
    providerName: 'Nord',
    currentPartner: 'Old',
    currentTenant: tenant,
    subscriptions: ['a'],
    customerTenant: 'x.example',
    partnerId: '5139005',
    ready,
  });
});
