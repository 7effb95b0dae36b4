import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { AstroIntegration } from 'astro';
import { dayName, fill, type Locale, today, type WordsOf } from 'rules';
import { siteLocales } from '../src/context/site-locales.ts';

const source = new URL('../src/offline/worker.ts', import.meta.url);

/**
 * Writes the service worker into the built site, with the list of files that it keeps, the sentence in which a kept
 * page says that it is a copy, and a version made from both.
 * @param words every language with its words
 */
export const writeWorker = (
  base: string,
  words: readonly (readonly [Locale, WordsOf<'site'>])[],
): AstroIntegration => ({
  name: 'service worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const hashed = (await readdir(new URL('_astro/', dir))).sort().map((name) => `_astro/${name}`);
      const files = [...hashed, 'theme.js', 'permalink.js', 'favicon.svg'];
      const needed = [
        ...files,
        ...siteLocales.flatMap((locale) =>
          ['offline/index.html', 'checks/index.html', 'words.json'].map((file) => `${locale}/${file}`),
        ),
      ];
      const code = stripTypeScriptTypes(await readFile(source, 'utf8'));
      const hash = createHash('sha256').update(code);
      for (const file of needed) hash.update(file).update(await readFile(new URL(file, dir)));
      const site = {
        base,
        version: hash.digest('hex').slice(0, 12),
        locales: siteLocales,
        copies: Object.fromEntries(
          words.map(([locale, { site: said }]) => [locale, fill(said.offline.copy, { day: dayName(locale, today()) })]),
        ),
        shell: files.map((file) => base + file),
      };
      await writeFile(new URL('sw.js', dir), `const site = ${JSON.stringify(site)};\n${code}`);
    },
  },
});
