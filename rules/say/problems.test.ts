import { expect, test } from 'vitest';
import { readDay } from '../policy/days/day.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import { readGuid } from '../request/request-link.ts';
import { messages } from '../words/load.ts';
import { locales } from '../words/locale.ts';
import { droppedInWords, problemInWords, problemOf } from './problems.ts';

const words = await messages('en');

test('a problem names the field as the reader knows it, and the given input', () => {
  const label = words.composer.partnerTenant;
  const sentence = problemOf(() => readGuid('partnerTenant', 'not-a-guid'), words, label);
  expect(sentence).toContain(label);
  expect(sentence).toContain('“not-a-guid”');
});

test('a field without a label is named as in the error', () => {
  expect(problemInWords(new InvalidInput('channel', 'x', 'value'), words)).toContain('“channel”');
});

test('input that can be read has no problem', () => {
  expect(problemOf(() => readDay('2026-01-31'), words)).toBeUndefined();
});

test('an error of another kind is not put into words', () => {
  const error = new TypeError('broken');
  const broken = () => {
    throw error;
  };
  expect(() => problemOf(broken, words)).toThrow(error);
});

test.each(locales)('every part that is left out of an address is named, in %s', async (locale) => {
  const own = await messages(locale);
  for (const reason of [
    'unknown-fact',
    'unknown-value',
    'repeated',
    'needless',
    'day',
    'malformed',
    'language',
  ] as const)
    expect(droppedInWords({ part: 'channel=xyz', reason }, own)).toContain('channel=xyz');
});
