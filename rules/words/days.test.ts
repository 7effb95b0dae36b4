import { expect, test } from 'vitest';
import { editionDays } from '../editions/editions.ts';
import { loadWords } from './load.ts';
import { locales } from './locale.ts';

test.each(locales)('every day on which some answer changed has its sentence, in %s', async (locale) => {
  const { days } = await loadWords(locale, ['days']);
  const remedy = `Say in one sentence what changed on the day, in rules/words/${locale}/days.ts.`;
  expect(Object.keys(days), remedy).toEqual(editionDays);
});
