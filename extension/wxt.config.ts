import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { callCommand, popupCommand, suggestedKeys } from './background/shortcut.ts';
import { noMarkupInPreact } from './build/no-markup-in-preact.ts';
import { listLicenses, noteLicenses, notices } from './build/notices.ts';
import { currentWordFiles, wordFiles } from './build/package-words.ts';
import { policySchema, policySchemaFile } from './build/policy-schema.ts';
import { firefoxId } from './options/roll-out/firefox-id.ts';
import { otherPortals } from './portal/other-clouds.ts';

/** The sizes of the icon that a browser shows, in pixels; the others would only make its package larger. */
const iconSizes = (browser: string) => (browser === 'firefox' ? [16, 32, 48, 96] : [16, 32, 48, 128]);

const iconFile = (size: number) => `icon/${size}.png`;

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
    excludeSources: ['**/*.fixture.ts'],
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
    // Of the files in other folders, WXT itself watches only those that content scripts import, and no words.
    'server:started': ({ config: { outDir } }, server) => {
      const rules = join(import.meta.dirname, '../rules');
      server.watcher.add(rules);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(join(rules, 'words')) || !/(?<!\.test)\.ts$/.test(file)) return;
        try {
          for (const { relativeDest, contents } of currentWordFiles())
            writeFileSync(join(outDir, relativeDest), contents);
          server.reloadExtension();
        } catch {
          // What is wrong with the file has been printed; its next change is followed again.
        }
      });
    },
    // The side panel's permission is requested only from readers who want it: WXT would request it at install.
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
    'build:publicAssets': async ({ config: { browser, command } }, files) => {
      const icons = iconSizes(browser).map(iconFile);
      const unused = ({ relativeDest }: { readonly relativeDest: string }) =>
        relativeDest.startsWith('icon/') && !icons.includes(relativeDest);
      files.splice(0, files.length, ...files.filter((file) => !unused(file)));
      files.push(...(command === 'build' ? await wordFiles() : currentWordFiles()));
      if (browser !== 'firefox') files.push({ relativeDest: policySchemaFile, contents: await policySchema() });
      // WXT adds its own packages while it serves an extension in development.
      if (command === 'build') files.push({ relativeDest: 'licenses.txt', contents: await notices() });
    },
  },
});
