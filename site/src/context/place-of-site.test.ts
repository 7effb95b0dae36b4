import { expect, test } from 'vitest';
import { placeOf } from './place-of-site.ts';

test('a build that is not released needs no address', () => {
  expect(placeOf({})).toEqual({ origin: 'http://localhost:4321', base: '/' });
  expect(placeOf({ SITE_URL: 'http://127.0.0.1:8080' })).toEqual({ origin: 'http://127.0.0.1:8080', base: '/' });
});

test('a release is made for the address it is given', () => {
  const place = placeOf({ RELEASE: '1', SITE_URL: 'https://help.example.com/' });
  expect(place).toEqual({ origin: 'https://help.example.com', base: '/' });
});

test.each([
  ['no address', { RELEASE: '1' }, 'A release needs its address. Set SITE_URL'],
  ['something that is no address', { RELEASE: '1', SITE_URL: 'help.example.com' }, 'SITE_URL is help.example.com'],
  ['an address that is not encrypted', { RELEASE: '1', SITE_URL: 'http://help.example.com' }, 'has to be an address'],
  ['an address with more than a folder', { SITE_URL: 'https://example.com/support/?a' }, 'has to be an address'],
  ['two folders', { SITE_URL: 'https://example.com/support/', BASE: '/help/' }, 'Set only SITE_URL'],
  ['a folder and none', { SITE_URL: 'https://example.com/support/', BASE: '/' }, 'Set only SITE_URL'],
] as const)('a person who gives %s is told what to give', (_, env, sentence) => {
  expect(() => placeOf(env)).toThrow(sentence);
});

test('a folder is recognized however it is written', () => {
  for (const written of ['help-desk', '/help-desk', 'help-desk/', '/help-desk/'])
    expect(placeOf({ BASE: written }).base).toBe('/help-desk/');
  for (const none of ['', '/']) expect(placeOf({ BASE: none }).base).toBe('/');
});

test('a folder can be in the address, in BASE, or in both', () => {
  const place = { origin: 'https://owner.github.io', base: '/supportable/' };
  expect(placeOf({ RELEASE: '1', SITE_URL: 'https://owner.github.io/supportable/' })).toEqual(place);
  expect(placeOf({ SITE_URL: 'https://owner.github.io/supportable' })).toEqual(place);
  expect(placeOf({ SITE_URL: 'https://owner.github.io', BASE: '/supportable' })).toEqual(place);
  expect(placeOf({ SITE_URL: 'https://owner.github.io/supportable/', BASE: 'supportable' })).toEqual(place);
});
