import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, openBidi } from './bidi.ts';
import { findFirefox } from './find-firefox.ts';
import { firefoxPrefs, quietEnvironment } from './firefox-prefs.ts';
import { firefoxTab } from './firefox-tab.ts';
import { startPortalProxy } from './portal-proxy.ts';
import type { Tab } from './tab.ts';

/** The options with which Firefox is opened. */
export interface FirefoxWish {
  /** The folder of a built, unpacked extension. */
  readonly extension?: string;
  /** The port of the mock portal (`startPortal`), which then answers for the portal's host name. */
  readonly portalPort?: number;
  /** The languages a page is told that the reader wants. */
  readonly locale?: string;
}

/** A real Firefox with its own profile, which is deleted when it is closed. */
export interface OpenFirefox {
  /** A tab in its own window, so that it is visible even with other tabs. */
  readonly newTab: () => Promise<Tab>;
  /** The tabs that the extension has opened, by their address. */
  readonly tabAt: (address: string) => Promise<Tab | undefined>;
  /** An address of the extension's own, e.g. `popup.html`. */
  readonly own: (page: string) => string;
  readonly removeExtension: () => Promise<void>;
  readonly installExtension: () => Promise<void>;
  /** Every host on another machine that anything tried to reach. All are blocked. */
  readonly outside: readonly string[];
  /** The folder of downloads; it is deleted with the profile. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

/** The address at which Firefox can be driven, as soon as it prints it. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    firefox.stderr?.on('data', (chunk) => {
      said += chunk;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) done(address);
    });
    firefox.once('error', failed);
    firefox.once('exit', () => failed(new Error(`Firefox has ended: ${said}`)));
  });
}

const idOf = (extension: string): string =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/** Opens Firefox without a display and kept off the network, with the built extension when given one. */
export async function openFirefox({ extension, portalPort, locale = 'en-US' }: FirefoxWish = {}): Promise<OpenFirefox> {
  const program = findFirefox();
  if (program === undefined) throw new Error('No Firefox was found. `npm test` installs it.');
  const proxy = await startPortalProxy(portalPort);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const id = extension === undefined ? undefined : idOf(extension);
  const uuid = randomUUID();
  const downloads = join(profile, 'downloads');
  const uuids = id === undefined ? {} : { [id]: uuid };
  writeFileSync(join(profile, 'user.js'), firefoxPrefs(proxy.port, uuids, locale, downloads));
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...quietEnvironment } },
  );
  const ended = new Promise((done) => firefox.once('exit', done));
  const end = () => firefox.kill();
  process.once('exit', end);
  const bidi: Bidi = await openBidi(await addressOf(firefox));
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  const installExtension = async () => {
    if (extension !== undefined)
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  };
  await installExtension();
  return {
    newTab: async () => firefoxTab(bidi, (await bidi.send('browsingContext.create', { type: 'window' })).context),
    tabAt: async (address) => {
      const { contexts } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
      const found = contexts.find(({ url }) => url === address);
      return found && firefoxTab(bidi, found.context);
    },
    own: (page) => `moz-extension://${uuid}/${page}`,
    installExtension,
    removeExtension: async () => {
      if (id !== undefined) await bidi.send('webExtension.uninstall', { extension: id });
    },
    outside: proxy.outside,
    downloads,
    close: async () => {
      process.off('exit', end);
      await bidi.send('browser.close', {});
      await ended;
      await proxy.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
