/** Settings that keep Firefox from calling home, in addition to those that it sets itself when it is driven. */
const quiet = {
  'services.settings.server': 'data:,#nothing',
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
} as const;

/** The variable that makes Firefox use the setting above that names another server. */
export const quietEnvironment = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } as const;

/**
 * The file of settings a profile starts with: the whole network is behind the proxy, the extension's address is known,
 * and downloads go into a folder.
 */
export function firefoxPrefs(
  proxyPort: number,
  uuids: Readonly<Record<string, string>>,
  locale: string,
  downloads: string,
): string {
  const prefs = {
    ...quiet,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'intl.accept_languages': locale,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // As for a reader; a Firefox that is driven lets a page in a folder read the files around it.
    'security.fileuri.strict_origin_policy': true,
    // The panel would take the keyboard away from the page.
    'browser.download.alwaysOpenPanel': false,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
