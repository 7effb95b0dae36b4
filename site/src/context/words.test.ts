import { locales } from 'rules';
import { expect, test } from 'vitest';
import { scriptWords } from './script-words.ts';
import { siteWords } from './words.ts';

test.each(locales)('pages are typed for the words that they have, in %s', async (locale) => {
  const words = await siteWords(locale);
  expect(words.site.name).toBeTruthy();
  expect(words.bulk.title).toBeTruthy();
  // @ts-expect-error The words of the extension are not on the site, so nothing can be read from them.
  expect(words.extension).toBeUndefined();
  // @ts-expect-error Neither are those of the stores.
  expect(words.store).toBeUndefined();
});

test('a script gets the words that were picked for it, and no others', async () => {
  const words = await siteWords('en');
  const { attribute, read } = scriptWords(({ site }) => ({ copied: site.share.copied }));
  const { 'data-words': text } = attribute(words);
  const element = { dataset: { words: text } } as unknown as HTMLElement;
  expect(read(element)).toEqual({ copied: words.site.share.copied });
});
