import { join } from 'node:path';
import { openChromium } from '../browser/chromium.ts';
import { chromiumTab } from '../browser/chromium-tab.ts';
import { openFirefox } from '../browser/firefox.ts';
import type { Tab } from '../browser/tab.ts';
import { startPortal } from '../portal/server.ts';
import { builtForChrome } from './open-extension.ts';

/** Where the built extension for Firefox lies. */
export const builtForFirefox = join(import.meta.dirname, '../../extension/.output/firefox-mv3');

/** A browser with the extension built for it, and the mock portal under the portal's own host name. */
export interface PortalBrowser {
  readonly newTab: () => Promise<Tab>;
  /** Whatever wanted to leave this machine. */
  readonly outside: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens Chromium and the mock portal. */
export async function chromiumOnPortal(): Promise<PortalBrowser> {
  const portal = await startPortal();
  const { context, outside, close } = await openChromium({ extension: builtForChrome, portalPort: portal.port });
  return {
    newTab: async () => chromiumTab(await context.newPage()),
    outside,
    close: async () => {
      await close();
      await portal.close();
    },
  };
}

/** Opens Firefox and the mock portal. */
export async function firefoxOnPortal(wish: { readonly locale?: string } = {}) {
  const portal = await startPortal();
  const firefox = await openFirefox({ extension: builtForFirefox, portalPort: portal.port, ...wish });
  return {
    ...firefox,
    close: async () => {
      await firefox.close();
      await portal.close();
    },
  } satisfies PortalBrowser;
}
