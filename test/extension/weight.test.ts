import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales, messages, outcomeIds } from 'rules';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../extension/.output');
const read = (...path: string[]) => readFileSync(join(output, ...path));
const manifest = (build: string) => JSON.parse(read(build, 'manifest.json').toString());
const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;
const filesOf = (build: string) =>
  readdirSync(join(output, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(output, build), join(parentPath, name)))
    .sort();

describe('the built extension', () => {
  test.each(builds)('puts no more than 35 kB, packed, on a portal page (%s)', (build) => {
    const packed = gzipSync(read(build, 'content-scripts/guide.js'), { level: 9 }).length;
    expect(packed).toBeLessThanOrEqual(35_000);
  });

  test.each(builds)(
    'decides nothing there: the script names no outcome but the one that it draws otherwise (%s)',
    (build) => {
      const code = read(build, 'content-scripts/guide.js').toString();
      expect(outcomeIds.filter((id) => code.includes(id))).toEqual(['find-the-seller']);
    },
  );

  test('is the same for Edge and Chrome, byte for byte, so that tests in Chromium cover both', () => {
    expect(filesOf('edge-mv3')).toEqual(filesOf('chrome-mv3'));
    for (const file of filesOf('edge-mv3'))
      expect(read('edge-mv3', file).equals(read('chrome-mv3', file)), file).toBe(true);
  });

  test.each(builds)(
    'asks for nothing but storage and the portal’s pages, and later only for other addresses of the portal (%s)',
    (build) => {
      const { permissions, optional_permissions, optional_host_permissions, content_scripts, ...rest } =
        manifest(build);
      expect(permissions).toEqual(['storage']);
      const isFirefox = build === 'firefox-mv3';
      expect(optional_permissions).toEqual(isFirefox ? ['scripting'] : ['scripting', 'sidePanel']);
      expect(rest.side_panel).toEqual(isFirefox ? undefined : { default_path: 'sidepanel.html' });
      expect(rest.sidebar_action?.open_at_install).toBe(isFirefox ? false : undefined);
      expect(optional_host_permissions).toEqual([
        'https://partner.partnercenter.microsoftonline.cn/*',
        'https://partner.microsoft.com.mcas.ms/*',
        'https://partner.microsoft.com.mcas-gov.us/*',
        'https://partner.microsoft.com.mcas-gov.ms/*',
      ]);
      expect(content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual([
        'https://partner.microsoft.com/*',
      ]);
      expect(content_scripts[0].all_frames ?? false).toBe(false);
      for (const more of ['host_permissions', 'web_accessible_resources', 'externally_connectable'])
        expect(rest).not.toHaveProperty(more);
      expect(JSON.stringify(rest.content_security_policy ?? '')).not.toMatch(/unsafe|https?:/);
    },
  );

  test('tells Firefox that it collects nothing', () => {
    expect(manifest('firefox-mv3').browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  test.each(locales)('has its name, its description and all its words in %s', (locale) => {
    const store = JSON.parse(read('chrome-mv3', `_locales/${locale.replace('-', '_')}/messages.json`).toString());
    expect(store.name.message.length).toBeGreaterThan(5);
    expect(store.name.message.length).toBeLessThanOrEqual(75);
    expect(store.description.message.length).toBeGreaterThan(20);
    expect(store.description.message.length).toBeLessThanOrEqual(132);
    expect(JSON.parse(read('chrome-mv3', `words/${locale}.json`).toString())).toHaveProperty(
      'page.extension.panel.open',
    );
  });

  test.each(locales)(
    'carries its words once, in %s, and gives a page no more than 9 kB of them, packed',
    async (locale) => {
      const { statements } = await messages(locale);
      const [sentence = ''] = Object.values(statements).toSorted((one, other) => other.length - one.length);
      for (const build of builds) {
        const carriers = filesOf(build).filter((file) => read(build, file).includes(sentence));
        expect(carriers).toEqual([join('words', `${locale}.json`)]);
        const { apart: _, finder: __, ...given } = JSON.parse(read(build, 'words', `${locale}.json`).toString());
        expect(gzipSync(JSON.stringify(given), { level: 9 }).length).toBeLessThanOrEqual(9_000);
      }
    },
  );

  test('holds no address to fetch from and no code from a text', () => {
    for (const build of builds)
      for (const file of filesOf(build).filter((name) => name.endsWith('.js'))) {
        const code = read(build, file).toString();
        expect(code, file).not.toMatch(/\beval\(|new Function\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
      }
  });
});
