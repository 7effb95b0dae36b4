import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { localeName, messages, tokens } from 'rules';
import { answersForMachines } from './answers-for-machines.ts';
import { indexForSearch } from './index-for-search.ts';
import { proveInDev } from './prove-in-dev.ts';
import { shortPages } from './short-pages.ts';
import { siteMap } from './site-map.ts';
import { helpPages } from './src/help-pages.ts';
import { hosting } from './src/hosting/hosting.ts';
import { basePath, siteUrl } from './src/hosting/site-url.ts';
import { writeWorker } from './src/offline/write-worker.ts';
import { siteLocales } from './src/site-locales.ts';
import { derivedSheet } from './src/styles/derived-sheet.ts';

const words = await Promise.all(siteLocales.map(async (locale) => [locale, await messages(locale)] as const));
const [source = 'en'] = siteLocales;
const address = new URL(basePath(process.env), siteUrl(process.env)).href;

// Test runners and build services set a variable of this name, which would win over the path given below.
delete process.env.BASE_URL;

export default defineConfig({
  site: siteUrl(process.env),
  base: basePath(process.env),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', concurrency: 4 },
  prefetch: false,
  devToolbar: { enabled: false },
  // It colours by `style` attributes, which the site's policy refuses.
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // In the browser, too, the pages know which languages this copy has.
    define: { 'process.env.LANGUAGES': JSON.stringify(process.env.LANGUAGES ?? '') },
    plugins: [
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
      favicon: '/favicon.svg',
      defaultLocale: source,
      locales: Object.fromEntries(siteLocales.map((locale) => [locale, { label: localeName(locale), lang: locale }])),
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      // The site's own search has its own index.
      pagefind: false,
      customCss: [
        './src/styles/site.css',
        './src/styles/frame.css',
        './src/styles/facts.css',
        './src/styles/starlight.css',
      ],
      components: {
        Banner: './src/components/HelpBanner.astro',
        Footer: './src/components/HelpFooter.astro',
        Head: './src/components/HelpHead.astro',
        Header: './src/components/HelpHeader.astro',
        Sidebar: './src/components/HelpSidebar.astro',
        ThemeProvider: './src/components/ThemeProvider.astro',
      },
      plugins: [
        {
          // Two landmarks of one name would be hard to tell apart: the list of help pages is called what it is.
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
    answersForMachines(address, words),
    siteMap(address),
    shortPages,
    writeWorker(basePath(process.env)),
    // Last: it looks at all that is there.
    hosting(basePath(process.env)),
  ],
});
