type Browser = typeof import('wxt/browser').browser;

interface WithBrowser {
  readonly browser?: Browser;
  readonly chrome: Browser;
}

const { browser: firefox, chrome } = globalThis as unknown as WithBrowser;

/**
 * The browser's own interface, for the script on portal pages: there, Chrome's and Firefox's promises are the same, and
 * what the polyfill adds would be loaded on every page.
 */
export const browser: Browser = firefox?.runtime?.id ? firefox : chrome;
