import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { directionOf, guideRooms, loadWords, localeName, tokens } from 'rules';
import { hosting } from './integrations/hosting/hosting.ts';
import { indexForSearch } from './integrations/index-for-search.ts';
import { packScripts } from './integrations/pack-scripts.ts';
import { proveInDev } from './integrations/prove-in-dev.ts';
import { shortenTheme } from './integrations/shorten-theme.ts';
import { siteMap } from './integrations/site-map.ts';
import { wordsAsData } from './integrations/words-as-data.ts';
import { writeNotices } from './integrations/write-notices.ts';
import { writeWorker } from './integrations/write-worker.ts';
import { placeOf } from './src/context/place-of-site.ts';
import { siteLocales } from './src/context/site-locales.ts';
import { derivedSheet } from './src/frame/derived-sheet.ts';
import { helpPages } from './src/help/help-pages.ts';

const rooms = [...guideRooms, 'site', 'machines'] as const;
const words = await Promise.all(siteLocales.map(async (locale) => [locale, await loadWords(locale, rooms)] as const));
const [source = 'en'] = siteLocales;
const { origin, base } = placeOf(process.env);

// Test runners and build services set a variable of this name, which would win over the path given below.
delete process.env.BASE_URL;

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  // With more than one page at a time, Astro would take none from the build before.
  build: { inlineStylesheets: 'never', concurrency: 1 },
  experimental: { incrementalBuild: true },
  prefetch: false,
  devToolbar: { enabled: false },
  // It colors code with `style` attributes, which the site's policy refuses.
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The worker loads the code that reads workbooks only when there is one.
    worker: { format: 'es' },
    // In the browser, too, the pages know which languages this copy has.
    define: { CHOSEN_LOCALES: JSON.stringify(siteLocales.join()) },
    plugins: [
      packScripts,
      wordsAsData,
      {
        name: 'design-tokens',
        resolveId: (id) => (id === 'virtual:tokens.css' ? '\0tokens.css' : undefined),
        load: (id) => (id === '\0tokens.css' ? `${tokens(':root')}\n${derivedSheet}` : undefined),
      },
    ],
  },
  integrations: [
    starlight({
      title: Object.fromEntries(words.map(([locale, { site }]) => [locale, site.name])),
      // As on the other pages.
      titleDelimiter: '·',
      favicon: '/favicon.svg',
      defaultLocale: source,
      locales: Object.fromEntries(
        siteLocales.map((locale) => [locale, { label: localeName(locale), lang: locale, dir: directionOf(locale) }]),
      ),
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      // Each heading's link would be a kilobyte; the list of the page's parts leads to the same places.
      markdown: { headingLinks: false },
      // The site's own search has its own index.
      pagefind: false,
      customCss: [
        './src/frame/base.css',
        './src/frame/controls.css',
        './src/frame/header.css',
        './src/frame/footer.css',
        './src/frame/verdict.css',
        './src/decision/answer/steps.css',
        './src/help/help.css',
        './src/help/tables.css',
        './src/frame/starlight.css',
      ],
      components: {
        Banner: './src/frame/HelpBanner.astro',
        Footer: './src/frame/HelpFooter.astro',
        Head: './src/frame/HelpHead.astro',
        Header: './src/frame/HelpHeader.astro',
        Sidebar: './src/frame/HelpSidebar.astro',
        ThemeProvider: './src/frame/ThemeProvider.astro',
      },
      plugins: [
        {
          // Two landmarks with one name would be hard to distinguish, so the list of help pages has its own name.
          name: 'landmark-names',
          hooks: {
            'config:setup': () => undefined,
            'i18n:setup': ({ injectTranslations }) =>
              injectTranslations(
                Object.fromEntries(
                  words.map(([locale, { site }]) => [locale, { 'sidebarNav.accessibleLabel': site.helpPages }]),
                ),
              ),
          },
        },
      ],
      sidebar: helpPages.map((slug) => ({ slug: `help/${slug}` })),
    }),
    preact(),
    proveInDev,
    indexForSearch(words),
    ...siteMap(origin + base),
    shortenTheme,
    writeNotices,
    writeWorker(base, words),
    // Last, as it looks at everything that was built.
    hosting(base),
  ],
});
