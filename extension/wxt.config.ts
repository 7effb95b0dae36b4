import { join } from 'node:path';
import { type Locale, locales } from 'rules';
import { defineConfig } from 'wxt';
import { callCommand, popupCommand, suggestedKeys } from './background/shortcut.ts';
import { noMarkupInPreact } from './build/no-markup-in-preact.ts';
import { listLicenses, noteLicenses, notices } from './build/notices.ts';
import { wordsForPackage } from './build/package-words.ts';
import { policySchema, policySchemaFile } from './build/policy-schema.ts';
import { firefoxId } from './options/roll-out/firefox-id.ts';
import { otherPortals } from './portal/other-clouds.ts';

/** The sizes of the icon that a browser shows, in pixels; the others would only make its package larger. */
const iconSizes = (browser: string) => (browser === 'firefox' ? [16, 32, 48, 96] : [16, 32, 48, 128]);

const iconFile = (size: number) => `icon/${size}.png`;

/** How a browser's extension folder spells a locale: `pt-BR` is `pt_BR` there. */
const folderName = (locale: string) => locale.replace('-', '_');

/** What the package contains for one locale: its words, and the name and description that browser and store show. */
async function wordFiles(locale: Locale) {
  const words = await wordsForPackage(locale);
  const { name, description, call } = words.page.extension;
  const listing = { name: { message: name }, description: { message: description }, call: { message: call } };
  return [
    { relativeDest: `words/${locale}.json`, contents: JSON.stringify(words) },
    { relativeDest: `_locales/${folderName(locale)}/messages.json`, contents: JSON.stringify(listing) },
  ];
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    commands: {
      [callCommand]: { suggested_key: { default: suggestedKeys.call }, description: '__MSG_call__' },
      [popupCommand]: { suggested_key: { default: suggestedKeys.popup } },
    },
    icons: Object.fromEntries(iconSizes(browser).map((size) => [size, iconFile(size)])),
    permissions: ['storage'],
    optional_permissions: browser === 'firefox' ? ['scripting'] : ['scripting', 'sidePanel'],
    optional_host_permissions: Object.values(otherPortals).flat(),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: policySchemaFile } }),
  }),
  zip: {
    name: 'supportable',
    // The sources from which Mozilla's reviewers rebuild the package: BUILD.md says how.
    sourcesRoot: join(import.meta.dirname, '..'),
    includeSources: ['package.json', 'pnpm-*.yaml', 'tsconfig.json', 'rules/**', 'extension/**'],
  },
  vite: () => ({
    plugins: [noMarkupInPreact, noteLicenses],
    define: { __SITE_URL__: JSON.stringify((process.env.SITE_URL ?? '').replace(/[^/]$/, '$&/')) },
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      license: listLicenses,
    },
  }),
  hooks: {
    // The side panel is for those who want it: WXT would ask for it at install.
    'build:manifestGenerated': (_, manifest) => {
      manifest.permissions = manifest.permissions?.filter((permission) => permission !== 'sidePanel');
    },
    'prepare:publicPaths': (_, paths) => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it becomes the type of every address of words
      paths.push({ type: 'templateLiteral', path: 'words/${string}.json' });
    },
    'vite:build:extendConfig': ([entrypoint], vite) => {
      if (entrypoint?.type !== 'content-script') return;
      const alias = [
        { find: 'wxt/browser', replacement: join(import.meta.dirname, 'build/native-browser.ts') },
        {
          find: 'wxt/utils/content-script-context',
          replacement: join(import.meta.dirname, 'build/quiet-context.ts'),
        },
      ];
      vite.plugins?.push({ name: 'own-parts', enforce: 'pre', config: () => ({ resolve: { alias } }) });
    },
    'build:publicAssets': async ({ config: { browser } }, files) => {
      const icons = iconSizes(browser).map(iconFile);
      const unused = ({ relativeDest }: { readonly relativeDest: string }) =>
        relativeDest.startsWith('icon/') && !icons.includes(relativeDest);
      files.splice(0, files.length, ...files.filter((file) => !unused(file)));
      for (const locale of locales) files.push(...(await wordFiles(locale)));
      if (browser !== 'firefox') files.push({ relativeDest: policySchemaFile, contents: await policySchema() });
      files.push({ relativeDest: 'licenses.txt', contents: await notices() });
    },
  },
});
