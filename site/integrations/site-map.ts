import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteLocales } from '../src/context/site-locales.ts';

/** Pages that repeat others, pages of an edition and their short addresses, and those shown without a network. */
const unlisted = /^(?:[^/]+\/(?:decide\/\d{4}-\d\d-\d\d|offline)\/|c\/)/;

const [source = 'en'] = siteLocales;

/**
 * Lists the pages for search engines, each with the same page in every language, in files of a size that any reader
 * takes. The pages of an edition and short addresses lead to pages listed here.
 * @param site the address of the site, with a closing slash
 */
export const siteMap = (site: string): AstroIntegration =>
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
