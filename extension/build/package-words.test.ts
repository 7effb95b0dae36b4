import { locales } from 'rules';
import { expect, test } from 'vitest';
import { wordsForPackage } from './package-words.ts';

test.each(locales)('the extension is typed for the words that it carries, in %s', async (locale) => {
  const { page, apart, situations } = await wordsForPackage(locale);
  expect(page.extension.popup.options).toBeTruthy();
  expect(apart.privacy.title).toBeTruthy();
  expect(situations).toHaveLength(4);
  // @ts-expect-error A page does not get the words that only the background uses.
  expect(page.outcomes).toBeUndefined();
  // @ts-expect-error The words of the site are not in the package.
  expect(apart.site).toBeUndefined();
  // @ts-expect-error Neither are those of the bulk check.
  expect(apart.bulk).toBeUndefined();
});
