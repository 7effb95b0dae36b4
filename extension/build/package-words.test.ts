import { locales } from 'rules';
import { expect, test } from 'vitest';
import { wordsForPackage } from './package-words.ts';

test.each(locales)('the extension is typed for the words that it carries, in %s', async (locale) => {
  const words = await wordsForPackage(locale);
  expect(words.extension.popup.options).toBeTruthy();
  expect(words.privacy.title).toBeTruthy();
  expect(words.situations).toHaveLength(4);
  // @ts-expect-error The words of the site are not in the package, so nothing can be read from them.
  expect(words.site).toBeUndefined();
  // @ts-expect-error Neither are those of the bulk check.
  expect(words.bulk).toBeUndefined();
});
