import { rmSync } from 'node:fs';
import { openChromium } from '../browser/chromium.ts';
import { ensureChromium } from '../browser/install.ts';
import { byHand, developerProfile, type ToOpen } from './how-to-open.ts';

/** A browser or a server that is closed when the person is done. */
interface Closable {
  readonly close: () => Promise<void>;
}

/**
 * Opens Chromium with the extension on the mock portal's index and the site in a second tab. Without a display, or when
 * Chromium does not start, it prints how to open both. Ctrl-C then closes the browser and everything in `running`.
 */
export async function showOnPortal(given: Omit<ToOpen, 'profile'>, running: readonly Closable[]): Promise<void> {
  const what = { ...given, profile: developerProfile() };
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const browser = display && ensureChromium() !== undefined ? await openBrowser(what) : undefined;
  if (browser === undefined) console.log(byHand(what));
  console.log('Ctrl-C stops everything.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      await browser?.close().catch(() => {});
      await Promise.all(running.map((each) => each.close()));
      rmSync(what.profile, { recursive: true, force: true });
      process.exit(0);
    });
  }
}

/** Returns undefined when Chromium does not start on this display. */
async function openBrowser({ extensionFolder, portal, siteUrl, profile }: ToOpen): Promise<Closable | undefined> {
  try {
    const opened = await openChromium({
      extension: extensionFolder,
      portalPort: portal.port,
      headless: false,
      profile,
      viewport: null,
      offline: false,
      endsWithUs: false,
    });
    await opened.page.goto('https://partner.microsoft.com/');
    const second = await opened.context.newPage();
    await second.goto(`${siteUrl}/`);
    await opened.page.bringToFront();
    console.log('Chromium is open with the extension: choose a situation on its first page.');
    return opened;
  } catch (error) {
    console.log(`Chromium could not be opened on this display (${(error as Error).message.split('\n')[0]}).`);
    return undefined;
  }
}
