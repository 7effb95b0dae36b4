import { join } from 'node:path';
import { openChromium } from '../../browser/chromium.ts';
import { chromiumTab } from '../../browser/chromium-tab.ts';
import { openFirefox } from '../../browser/firefox.ts';
import type { Tab } from '../../browser/tab.ts';
import { startPortal } from '../../portal/server.ts';
import { builtForChrome } from './open-extension.ts';
import { until } from './reader.ts';

/** The folder of the built extension for Firefox. */
export const builtForFirefox = join(import.meta.dirname, '../../../extension/.output/firefox-mv3');

/** A browser with the extension built for it, and the mock portal under the portal's own host name. */
export interface PortalBrowser {
  readonly newTab: () => Promise<Tab>;
  /** Opens one of the extension's own pages, e.g. `popup.html`. */
  readonly ownPage: (page: string) => Promise<Tab>;
  /** Every request to another machine. */
  readonly outside: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens Chromium and the mock portal. */
export async function chromiumOnPortal(): Promise<PortalBrowser> {
  const portal = await startPortal();
  const { context, extensionId, outside, close } = await openChromium({
    extension: builtForChrome,
    portalPort: portal.port,
  });
  const newTab = async () => chromiumTab(await context.newPage());
  return {
    newTab,
    ownPage: async (page) => {
      const tab = await newTab();
      await tab.open(`chrome-extension://${extensionId}/${page}`);
      return tab;
    },
    outside,
    close: async () => {
      await close();
      await portal.close();
    },
  };
}

/** Opens Firefox and the mock portal. */
export async function firefoxOnPortal() {
  const portal = await startPortal();
  const firefox = await openFirefox({ extension: builtForFirefox, portalPort: portal.port });
  const tabOfOwn = (page: string) => until(page, () => firefox.tabAt(firefox.own(page)));
  // Only one of the extension's own pages may open another one: Firefox does not let a driver do so.
  const ownPage = async (page: string) => {
    const welcome = await tabOfOwn('options.html#welcome');
    await welcome.evaluate(
      `browser.tabs.getCurrent().then(({ windowId }) => browser.tabs.create({ url: '/${page}', windowId }))`,
    );
    return tabOfOwn(page);
  };
  const onPortal: PortalBrowser = {
    ...firefox,
    ownPage,
    close: async () => {
      await firefox.close();
      await portal.close();
    },
  };
  return {
    ...onPortal,
    downloads: firefox.downloads,
    removeExtension: firefox.removeExtension,
    installExtension: firefox.installExtension,
    /** The page that the extension opens by itself when it has been installed. */
    welcome: () => tabOfOwn('options.html#welcome'),
  };
}
