import { locales } from 'rules';
import { describe, expect, test } from 'vitest';
import { builds, filesOf, readBuilt } from './drive/built-files.ts';

const manifest = (build: string) => JSON.parse(readBuilt(build, 'manifest.json').toString());

describe('the built extension', () => {
  test('is the same for Edge and Chrome, byte for byte, so that tests in Chromium cover both', () => {
    expect(filesOf('edge-mv3')).toEqual(filesOf('chrome-mv3'));
    for (const file of filesOf('edge-mv3'))
      expect(readBuilt('edge-mv3', file).equals(readBuilt('chrome-mv3', file)), file).toBe(true);
  });

  test.each(builds)(
    'asks only for storage and the portal’s pages, and later for other addresses of the portal (%s)',
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
    const store = JSON.parse(readBuilt('chrome-mv3', `_locales/${locale.replace('-', '_')}/messages.json`).toString());
    expect(store.name.message.length).toBeGreaterThan(5);
    expect(store.name.message.length).toBeLessThanOrEqual(75);
    expect(store.description.message.length).toBeGreaterThan(20);
    expect(store.description.message.length).toBeLessThanOrEqual(132);
    expect(JSON.parse(readBuilt('chrome-mv3', `words/${locale}.json`).toString())).toHaveProperty(
      'page.extension.panel.open',
    );
  });

  test('has no code that connects to a server or runs a text as code', () => {
    for (const build of builds)
      for (const file of filesOf(build).filter((name) => name.endsWith('.js'))) {
        const code = readBuilt(build, file).toString();
        expect(code, file).not.toMatch(/\beval\(|new Function\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
      }
  });
});
