import { outDir } from 'astro:config/server';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Locale } from 'rules';
import { builtOn } from './context-at-build.ts';
import { siteWords } from './words.ts';

/** The scripts and styles of this build: their names change with what is in any of them, or with how they are packed. */
const assets = (): readonly string[] => readdirSync(new URL('_astro/', outDir)).sort();

const made = new Map<Locale, Promise<string>>();

/**
 * What a page depends on besides its own code: the words of its language, the scripts and styles it names, and the day of
 * the build. While the key is the same, Astro takes the page from the build before.
 */
export function cacheKey(locale: Locale): Promise<string> {
  const key =
    made.get(locale) ??
    siteWords(locale).then((words) =>
      createHash('sha256')
        .update(JSON.stringify([builtOn, assets(), words]))
        .digest('hex'),
    );
  made.set(locale, key);
  return key;
}
