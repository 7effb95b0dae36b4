import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteLocales } from '../src/context/site-locales.ts';

/** Permalinks, which lead to pages that are listed, and pages shown without a network. */
const unlisted = /^(?:[^/]+\/offline\/|c\/)/;

const [source = 'en'] = siteLocales;

const listPages = (site: string): AstroIntegration =>
  sitemap({
    entryLimit: 2000,
    namespaces: { news: false, image: false, video: false },
    filter: (page) => !unlisted.test(page.slice(site.length)),
    serialize: (item) => {
      const [language, ...path] = item.url.slice(site.length).split('/');
      const inLanguage = (locale: string): string => `${site}${[locale, ...(language ? path : [''])].join('/')}`;
      return {
        ...item,
        links: [
          ...siteLocales.map((lang) => ({ lang, url: inLanguage(lang) })),
          { lang: 'x-default', url: language ? inLanguage(source) : site },
        ],
      };
    },
  });

/** Packs the lists, as every search engine takes them so: with all languages they would be a tenth of the site. */
const packLists: AstroIntegration = {
  name: 'packed lists of pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const lists = (await readdir(dir)).filter((name) => /^sitemap-\d+\.xml$/.test(name));
      for (const list of lists) {
        await writeFile(new URL(`${list}.gz`, dir), gzipSync(await readFile(new URL(list, dir)), { level: 9 }));
        await rm(new URL(list, dir));
      }
      const index = new URL('sitemap-index.xml', dir);
      await writeFile(index, (await readFile(index, 'utf8')).replaceAll(/(sitemap-\d+\.xml)</g, '$1.gz<'));
    },
  },
};

/**
 * Lists the pages for search engines, each with the same page in every language, in files of a size that any reader
 * takes.
 * @param site the address of the site, with a closing slash
 */
export const siteMap = (site: string): readonly AstroIntegration[] => [listPages(site), packLists];
