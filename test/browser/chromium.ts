import { realpathSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { extensionId } from './extension-id.ts';
import { findChromium, findHeadlessShell } from './find-chromium.ts';
import { extensionFlags, hostFlags, portalHost, quietFlags } from './flags.ts';

/** The options with which a browser is opened. */
export type ChromiumWish = {
  /** The folder of a built, unpacked extension. */
  readonly extension?: string;
  /** The port of the mock portal (`startPortal`), which then answers for the portal's host name. */
  readonly portalPort?: number;
  readonly headless?: boolean;
  /** The folder of a profile; a new one when left out. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** The browser's language: `navigator.language`, `Accept-Language`, and the extension's UI language. */
  readonly locale?: string;
  readonly timezone?: string;
  readonly javaScript?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** 2 for sharp screenshots. */
  readonly deviceScaleFactor?: number;
  /** Whether pages may have a service worker; if so, it makes the requests, and a test sees none of them. */
  readonly serviceWorkers?: 'allow' | 'block';
  /** For what a test grants beyond the defaults, such as `clipboard-read`. */
  readonly permissions?: readonly string[];
  readonly flags?: readonly string[];
  /** Keeps every request on this machine; `false` lets a person follow a link to its source. */
  readonly offline?: boolean;
  /** Closes the browser when this process is asked to stop; `false` when the caller closes it. */
  readonly endsWithUs?: boolean;
};

/** A real Chromium with its own profile, which is deleted when it is closed. */
export type OpenChromium = {
  readonly context: BrowserContext;
  /** The first tab. */
  readonly page: Page;
  /** The id of the extension it was opened with; its pages are at `chrome-extension://{id}/…`. */
  readonly extensionId: string | undefined;
  /** Every request to another machine. All are blocked, and a test can check that there was none. */
  readonly outside: string[];
  readonly close: () => Promise<void>;
};

/**
 * Opens Chromium, kept off the network unless wished otherwise, with the built extension when given one.
 *
 * @example
 * const portal = await startPortal();
 * const { page, close } = await openChromium({ extension: 'extension/.output/chrome-mv3', portalPort: portal.port });
 * await page.goto('https://partner.microsoft.com/dashboard/v2/customers/list');
 */
export async function openChromium(wish: ChromiumWish = {}): Promise<OpenChromium> {
  const extension = wish.extension === undefined ? undefined : realpathSync(wish.extension);
  const headless = wish.headless ?? true;
  // It draws the same with a third of the work, but takes no extensions.
  const shell = headless && extension === undefined ? findHeadlessShell() : undefined;
  const executablePath = shell ?? findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found. `npm test` installs it.');
  const context = await chromium.launchPersistentContext(wish.profile ?? '', {
    executablePath,
    headless,
    ignoreHTTPSErrors: true,
    javaScriptEnabled: wish.javaScript ?? true,
    colorScheme: wish.colorScheme ?? 'light',
    reducedMotion: wish.reducedMotion ?? 'no-preference',
    forcedColors: wish.forcedColors ?? 'none',
    viewport: wish.viewport === undefined ? { width: 1280, height: 900 } : wish.viewport,
    locale: wish.locale ?? 'en-US',
    ...(wish.timezone === undefined ? {} : { timezoneId: wish.timezone }),
    ...(wish.deviceScaleFactor === undefined ? {} : { deviceScaleFactor: wish.deviceScaleFactor }),
    handleSIGINT: wish.endsWithUs ?? true,
    handleSIGTERM: wish.endsWithUs ?? true,
    handleSIGHUP: wish.endsWithUs ?? true,
    serviceWorkers: wish.serviceWorkers ?? 'allow',
    permissions: [...(wish.permissions ?? [])],
    args: [
      ...(headless && !shell ? ['--headless=new'] : []),
      `--lang=${wish.locale ?? 'en-US'}`,
      ...hostFlags(wish.portalPort, wish.offline ?? true),
      ...quietFlags,
      ...(extension === undefined ? [] : extensionFlags(extension)),
      ...(wish.flags ?? []),
    ],
  });
  const outside: string[] = [];
  context.on('request', (request) => {
    if (leavesThisMachine(request.url(), wish.portalPort !== undefined)) outside.push(request.url());
  });
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    extensionId: extension === undefined ? undefined : extensionId(extension),
    outside,
    close: () => context.close(),
  };
}

function leavesThisMachine(address: string, portalIsHere: boolean): boolean {
  const url = new URL(address);
  if (!/^(https?|wss?):$/.test(url.protocol)) return false;
  if (['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) return false;
  return !(portalIsHere && url.hostname === portalHost && url.port === '');
}
