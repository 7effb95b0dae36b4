import type { SiteWords } from './words.ts';

/**
 * The words of a script that cannot wait for `words.json`, or that says that something could not be fetched. The page
 * has them in an attribute of the element that the script works on.
 * @param pick returns the words that the script gets, and no others
 */
export const scriptWords = <Picked extends object>(pick: (words: SiteWords) => Picked) => ({
  /** The attribute, for the page. */
  attribute: (words: SiteWords) => ({ 'data-words': JSON.stringify(pick(words)) }),
  /** The words, in the browser. */
  read: ({ dataset }: HTMLElement): Picked => JSON.parse(dataset.words ?? '') as Picked,
});
