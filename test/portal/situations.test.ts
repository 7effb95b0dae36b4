import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenChromium, openChromium } from '../browser/chromium.ts';
import { settled } from './on-page.ts';
import { type Portal, startPortal } from './server.ts';
import { situations } from './situations.ts';

const host = 'https://partner.microsoft.com';

let portal: Portal;
let browser: OpenChromium;

beforeAll(async () => {
  portal = await startPortal();
  browser = await openChromium({ portalPort: portal.port });
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

test('the first page names every situation once, with a link and its grade', async () => {
  await browser.page.goto(host);
  const items = await browser.page.locator('li').evaluateAll((nodes) =>
    nodes.map((node) => ({
      id: node.id,
      address: node.querySelector('a')?.getAttribute('href'),
      grade: node.querySelector('.grade')?.textContent?.at(-1),
    })),
  );
  expect(items).toEqual(situations.map(({ id, address, evidence }) => ({ id, address, grade: evidence })));
  expect(new Set(items.map(({ id }) => id)).size).toBe(situations.length);
});

/** A tab and the errors on the page in it. */
interface Tab {
  readonly page: Page;
  readonly errors: string[];
  readonly lines: string[];
}
const idle: Tab[] = [];

async function newTab(): Promise<Tab> {
  const tab: Tab = { page: await browser.context.newPage(), errors: [], lines: [] };
  tab.page.on('pageerror', ({ message }) => tab.errors.push(message));
  tab.page.on('console', (line) => {
    if (line.type() === 'error') tab.lines.push(line.text());
  });
  return tab;
}

describe('every situation opens without an error', () => {
  test.concurrent.for(situations)('$id: $title', async ({ address, status = 200, viewport, switches }) => {
    const tab = idle.pop() ?? (await newTab());
    const { page, errors, lines } = tab;
    await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
    lines.length = 0;
    const response = await page.goto(`${host}${address}`);
    expect(response?.status()).toBe(status);
    await settled(page);
    expect(errors).toEqual([]);
    if (status === 200) expect(lines).toEqual([]);
    expect(await page.locator('[data-evidence]').first().getAttribute('data-evidence')).toMatch(/^[ABCD]$/);
    // A name that contains markup is shown as text.
    if (switches.includes('hostile-names')) {
      expect(await page.evaluate(() => [window.attacked, document.querySelectorAll('img').length])).toEqual([
        undefined,
        0,
      ]);
    }
    idle.push(tab);
  });
});
