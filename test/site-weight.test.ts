import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { locales, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from './ensure-built.ts';
import { type OpenSite, openSite } from './site/open-site.ts';

const usual = '/en/decide/cloud=public/customer=end-customer/';
const answer = `${usual}goal=support/channel=ea/billing=license/`;
const words = await messages('en');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => site.close());

/** What a page has fetched of JavaScript so far, packed, in bytes; every file counts once. */
function weigh(page: Page): () => Promise<number> {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.set(response.url(), response.body());
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const packed = (await Promise.all(scripts.values())).map((script) => gzipSync(script, { level: 9 }).length);
    return packed.reduce((sum, size) => sum + size, 0);
  };
}

/** A fresh tab on a page, and its scale. */
async function open(path: string) {
  const page = await site.context.newPage();
  page.setDefaultTimeout(10_000);
  const weight = weigh(page);
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return { page, weight };
}

describe('a decision page', () => {
  test.each(['/en/decide/', usual, answer])('opens with no more than 8 kB of JavaScript, packed (%s)', async (path) => {
    const { page, weight } = await open(path);
    expect(await weight()).toBeGreaterThan(0);
    expect(await weight()).toBeLessThanOrEqual(8_000);
    await page.close();
  });

  test('is answered in place, up to the answer and back, with no more than 15 kB in all', async () => {
    const { page, weight } = await open(usual);
    const loads: string[] = [];
    page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
    for (const value of ['support', 'ea', 'license']) {
      await page.locator(`[data-answer=${value}]`).hover();
      await page.locator(`[data-answer=${value}]`).click();
    }
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title, level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: words.facts.billing.question, level: 1 }).waitFor();
    expect(await weight()).toBeLessThanOrEqual(15_000);
    expect(loads).toEqual([]);
    await page.close();
  });

  test('works out a check that was chosen with no more than 35 kB in all', async () => {
    const { page, weight } = await open(answer);
    await page.locator('[data-check=market]').selectOption('other');
    await page.getByRole('heading', { name: words.outcomes['blocked-market'].title, level: 1 }).waitFor();
    expect(await weight()).toBeLessThanOrEqual(35_000);
    await page.close();
  });

  test('does not move while it loads or takes over', async () => {
    const { page } = await open(answer);
    await page.evaluate(
      'window.moved = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) moved += entry.value }).observe({ type: "layout-shift", buffered: true })',
    );
    await page.locator('[data-check=role]').focus();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    expect(await page.evaluate('moved')).toBe(0);
    await page.close();
  });
});

describe('a part that few readers open', () => {
  const parts: readonly (readonly [string, number, (page: Page) => Promise<unknown>])[] = [
    ['the request link', 6_000, (page) => page.getByLabel(words.composer.partnerTenant).fill('x')],
    [
      'an e-mail for a step',
      5_000,
      async (page) => {
        await page.locator('.steps summary').first().click();
        await page.getByLabel(words.stepMails.link).fill('x');
      },
    ],
    [
      'the comparison of two countries',
      3_000,
      async (page) => {
        await page.getByText(words.markets.compare).click();
        await page.getByLabel(words.markets.partnerCountry).selectOption('TR');
      },
    ],
    [
      'a copy as text',
      3_000,
      async (page) => {
        await page.getByRole('button', { name: words.share.copyText }).click();
        await page.locator('.share .copied', { hasText: words.share.copied }).waitFor();
      },
    ],
  ];
  test.each(parts)('%s adds no more than %i bytes, and only then', async (_, most, use) => {
    const { page, weight } = await open(answer);
    await page.locator('[data-check=role]').selectOption('admin-agent');
    await page.locator('[data-state=met]').waitFor();
    const before = await weight();
    await use(page);
    await expect.poll(weight).toBeGreaterThan(before);
    await page.waitForTimeout(500);
    expect((await weight()) - before).toBeLessThanOrEqual(most);
    await page.close();
  });

  test('what would change an answer, and when it changed, is read without any', async () => {
    const { page, weight } = await open(answer);
    const before = await weight();
    await page.getByText(words.policy.answer.whatIf).click();
    await page.locator('.what-if').first().waitFor();
    expect(await weight()).toBe(before);
    await page.close();
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
