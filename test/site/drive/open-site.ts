import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumWish, type OpenChromium, openChromium } from '../../browser/chromium.ts';
import { siteFolder } from '../../tools/ensure-built.ts';
import { type ServeWish, serve } from '../../tools/serve.ts';

/** A browser and the built site, served as a static host does, with the headers it ships. */
export type OpenSite = OpenChromium & {
  readonly url: string;
  /** Every error the pages threw or wrote to the console. */
  readonly errors: string[];
};

const refusal = /Content Security Policy|TrustedScript|TrustedHTML|Permissions policy/i;

/** Opens both; closing closes both, and throws when a page did what the shipped headers forbid. */
export async function openSite(wish: ChromiumWish = {}, served: ServeWish = {}): Promise<OpenSite> {
  const { url, close } = await serve(siteFolder, served);
  const browser = await openChromium({ serviceWorkers: 'block', ...wish });
  // Anything that takes longer here is broken, not slow.
  browser.page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  browser.page.on('pageerror', ({ message }) => errors.push(message));
  browser.page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  return {
    ...browser,
    url,
    errors,
    close: async () => {
      await browser.close();
      await close();
      const refused = errors.filter((error) => refusal.test(error));
      if (refused.length > 0) throw new Error(`The shipped headers forbid what a page does:\n${refused.join('\n')}`);
    },
  };
}

/** Whether the site has a page at this path. */
export const isPage = (path: string): boolean => existsSync(fileOf(path));

/** The built page at this path, as it is sent. */
export const pageAt = (path: string): string => readFileSync(fileOf(path), 'utf8');

const fileOf = (path: string): string => join(siteFolder, decodeURI(path), path.endsWith('/') ? 'index.html' : '');

/** Opens the line of an answer that contains the checks that are not highlighted. */
export const openChecks = (page: OpenSite['page']): Promise<void> =>
  page
    .locator('details', { has: page.locator('[data-check=role]') })
    .locator('summary')
    .first()
    .click();
