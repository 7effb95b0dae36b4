import { readFileSync } from 'node:fs';
import { inPreparation, type Locale, locales } from 'rules';
import { expect, test } from 'vitest';
import { fits } from './check/fault.ts';
import { faultsIn } from './check/faults.ts';
import { bannedList, listIn, styleFile } from './style/banned-list.ts';
import { styles } from './style/styles.ts';
import { textsOf } from './texts.ts';

const languages: readonly Locale[] = [...locales, ...inPreparation];

test.each(languages)('the sentences and help pages of %s are as its style asks', async (locale) => {
  const faults = await faultsIn(locale);
  expect(faults.map(({ key, problem, detail }) => `${key}: ${problem}\n${detail}`)).toEqual([]);
});

test.each(languages)('every exception of %s is for a sentence that exists', async (locale) => {
  const { habits, terms, same = [], except } = styles[locale];
  const excepted = [...Object.values(except), ...[...habits, ...terms].map((banned) => banned.except ?? {})];
  const texts = await textsOf(locale);
  const keys = texts.map(({ key }) => key);
  const gone = excepted.flatMap(Object.keys).filter((pattern) => !keys.some((key) => fits(key, [pattern])));
  expect([...gone, ...same.filter((each) => !texts.some(({ text }) => text === each))]).toEqual([]);
});

test('the list of words in STYLE.md is the one that is checked', () => {
  expect(listIn(readFileSync(styleFile, 'utf8')), 'Run `npm run words -- style`.').toBe(bannedList());
});
