import { createHash } from 'node:crypto';
import type { Locale } from 'rules';
import { builtOn } from './context-at-build.ts';
import { siteWords } from './words.ts';

const made = new Map<Locale, Promise<string>>();

/**
 * What a page depends on besides code: the words of its language and the day of the build. While the key is the same,
 * Astro takes the page from the build before.
 */
export function cacheKey(locale: Locale): Promise<string> {
  const key =
    made.get(locale) ??
    siteWords(locale).then((words) => createHash('sha256').update(builtOn).update(JSON.stringify(words)).digest('hex'));
  made.set(locale, key);
  return key;
}
