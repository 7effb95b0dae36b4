import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales, messages } from 'rules';
import { describe, expect, test } from 'vitest';
import { siteFolder } from './ensure-built.ts';
import { openSite } from './site/open-site.ts';

const usual = '/en/decide/cloud=public/customer=end-customer/';
const pages = ['/en/decide/', usual, `${usual}goal=support/channel=ea/billing=license/`];

describe('a decision page', () => {
  test.each(pages)('asks for no more than 15 kB of JavaScript, packed (%s)', async (path) => {
    const { page, url, close } = await openSite();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response.body());
    });
    await page.goto(url + path, { waitUntil: 'networkidle' });
    const packed = (await Promise.all(scripts)).map((script) => gzipSync(script, { level: 9 }).length);
    expect(packed.length).toBeGreaterThan(0);
    expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000);
    await close();
  });

  test('does not move while it loads or takes over', async () => {
    const { page, url, close } = await openSite();
    await page.goto(url + (pages[2] ?? ''), { waitUntil: 'networkidle' });
    await page.evaluate(
      'window.moved = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) moved += entry.value }).observe({ type: "layout-shift", buffered: true })',
    );
    await page.locator('h1').hover();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    expect(await page.evaluate('moved')).toBe(0);
    await close();
  });
});

describe('the site’s scripts', () => {
  test.each(locales)('carry no words, as those of one language come when they are needed (%s)', async (locale) => {
    const { statements } = await messages(locale);
    const [sentence = ''] = Object.values(statements).toSorted((one, other) => other.length - one.length);
    const folder = join(siteFolder, '_astro');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain(sentence);
  });
});
