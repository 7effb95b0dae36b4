import { openChromium } from '../browser/chromium.ts';
import { ensureChromium } from '../browser/install.ts';
import { startPortal } from '../portal/server.ts';
import { ensureBuilt, extensionFolder, siteFolder } from './ensure-built.ts';
import { byHand } from './how-to-open.ts';
import { serve } from './serve.ts';

/** The wished-for ports; the next free ones are taken when these are not. */
const wished = { site: 4321, portal: 4443 };

ensureBuilt();
const site = await serve(siteFolder, { port: wished.site });
const portal = await startPortal({ port: wished.portal });
console.log(`
The site:         ${site.url}/
The mock portal:  https://partner.microsoft.com/, in a browser that is told to look for it on port ${portal.port} here
The extension:    ${extensionFolder}
`);

const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const browser = display && ensureChromium() !== undefined ? await openBrowser() : undefined;
if (browser === undefined) console.log(byHand({ extensionFolder, portal, siteUrl: site.url }));
console.log('Ctrl-C stops everything.');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, async () => {
    await browser?.close().catch(() => {});
    await Promise.all([site.close(), portal.close()]);
    process.exit(0);
  });
}

/** Opens Chromium with the extension on the portal's index and the site beside it; undefined when it does not start. */
async function openBrowser() {
  try {
    const opened = await openChromium({
      extension: extensionFolder,
      portalPort: portal.port,
      headless: false,
      viewport: null,
      offline: false,
      endsWithUs: false,
    });
    await opened.page.goto('https://partner.microsoft.com/');
    const second = await opened.context.newPage();
    await second.goto(`${site.url}/`);
    await opened.page.bringToFront();
    console.log('Chromium is open with the extension: choose a situation on its first page.');
    return opened;
  } catch (error) {
    console.log(`Chromium could not be opened on this display (${(error as Error).message.split('\n')[0]}).`);
    return undefined;
  }
}
