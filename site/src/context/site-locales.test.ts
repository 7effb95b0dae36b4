import { locales } from 'rules';
import { expect, test } from 'vitest';
import { chosenLocales } from './site-locales.ts';

test('a copy has all languages unless someone chooses', () => {
  for (const given of [undefined, '', ' ']) expect(chosenLocales(given)).toEqual(locales);
});

test('a copy has the languages someone chose, however they are listed', () => {
  expect(chosenLocales('tr')).toEqual(['tr']);
  for (const given of ['tr,en', ' tr, en', 'en tr en']) expect(chosenLocales(given)).toEqual(['en', 'tr']);
});

test('a person who chooses a language that does not exist is told which exist', () => {
  expect(() => chosenLocales('en,tlh')).toThrow(`LANGUAGES names tlh. There are ${locales.join(', ')}.`);
});
