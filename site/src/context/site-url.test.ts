import { expect, test } from 'vitest';
import { basePath, siteUrl } from './site-url.ts';

test('a build that is not released needs no address', () => {
  expect(siteUrl({})).toBe('http://localhost:4321');
  expect(siteUrl({ SITE_URL: 'http://127.0.0.1:8080' })).toBe('http://127.0.0.1:8080');
});

test('a release is made for the address it is given', () => {
  expect(siteUrl({ RELEASE: '1', SITE_URL: 'https://help.example.com/' })).toBe('https://help.example.com');
});

test.each([
  ['no address', { RELEASE: '1' }, 'A release needs its address. Set SITE_URL'],
  ['something that is no address', { RELEASE: '1', SITE_URL: 'help.example.com' }, 'SITE_URL is help.example.com'],
  ['an address that is not encrypted', { RELEASE: '1', SITE_URL: 'http://help.example.com' }, 'has to be an address'],
  ['a folder with it', { SITE_URL: 'https://example.com/support/' }, 'A folder belongs into BASE'],
] as const)('a person who gives %s is told what to give', (_, env, sentence) => {
  expect(() => siteUrl(env)).toThrow(sentence);
});

test('a folder is a folder however it is written', () => {
  for (const written of ['help-desk', '/help-desk', 'help-desk/', '/help-desk/'])
    expect(basePath({ BASE: written })).toBe('/help-desk/');
  for (const none of ['', '/']) expect(basePath({ BASE: none })).toBe('/');
  expect(basePath({})).toBe('/');
});
