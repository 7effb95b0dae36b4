import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { FindingWords, Locale } from 'rules';
import { indexPages } from '../src/search/index-pages.ts';

/** The files of Pagefind's bundle that are its own user interface: the site has its own. */
const interfaces = /-ui\.|highlight/;

/**
 * Builds the search index once the site is built: from the help pages and the heads of the other pages. Pages
 * of the tree are not read: their content is known from the rules, and is found through a separate file.
 * @param words every language with its words, fetched beforehand: nothing can be fetched when the build is done
 */
export const indexForSearch = (words: readonly (readonly [Locale, FindingWords])[]): AstroIntegration => ({
  name: 'search index',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      const begun = performance.now();
      const { index, errors } = await pagefind.createIndex({
        maxFragments: 1,
        excludeSelectors: ['.pagination-links', 'svg'],
      });
      if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
      const read = (path: string) => readFile(new URL(`${path}index.html`, dir), 'utf8');
      for (const [locale, said] of words) {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => path.startsWith(`${locale}/`));
        await indexPages(index, { locale, words: said, paths, read });
      }
      const folder = new URL('pagefind/', dir);
      await rm(folder, { recursive: true, force: true });
      const { files } = await index.getFiles();
      for (const { path, content } of files.filter((file) => !interfaces.test(file.path))) {
        const file = new URL(path, folder);
        await mkdir(new URL('.', file), { recursive: true });
        await writeFile(file, content);
      }
      await pagefind.close();
      logger.info(`written in ${Math.round(performance.now() - begun)} ms`);
    },
  },
});
