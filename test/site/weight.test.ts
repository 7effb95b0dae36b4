// Over 250 lines: every limit of a size, as data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { locales, messages, paths, toPath } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../tools/ensure-built.ts';
import { layoutShift } from './drive/layout-shift.ts';
import { type OpenSite, openChecks, openSite, pageAt } from './drive/open-site.ts';

const usual = '/en/decide/cloud=public/customer=end-customer/';
const answer = `${usual}goal=support/channel=ea/billing=license/`;
const words = await messages('en');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => site.close());

/**
 * Returns a function that gives the JavaScript that a page has fetched so far, packed, in bytes; every file counts
 * once.
 */
function weigh(page: Page): () => Promise<number> {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    const script = response.body();
    // A request still in progress when the tab is closed has been measured, or no longer matters.
    script.catch(() => undefined);
    scripts.set(response.url(), script);
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

test('the home page has no more than 15 kB of JavaScript, packed, with something typed and found', async () => {
  const { page, weight } = await open('/en/');
  const before = await weight();
  await page.getByRole('combobox', { name: words.finder.field }).fill('EA Azure');
  await page.locator('.finder').getByRole('option').first().waitFor();
  expect(await weight()).toBeGreaterThan(before);
  expect(await weight()).toBeLessThanOrEqual(15_000);
  await page.close();
});

describe('a decision page', () => {
  test.each(['/en/decide/', usual, answer])('opens with no more than 6 kB of JavaScript, packed (%s)', async (path) => {
    const { page, weight } = await open(path);
    expect(await weight()).toBeGreaterThan(0);
    expect(await weight()).toBeLessThanOrEqual(6_000);
    await page.close();
  });

  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const outcome = words.outcomes['request-relationship'].title;
  const acts: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
    [
      'is answered up to the answer, and left by the way back',
      usual,
      async (page) => {
        for (const value of ['support', 'ea', 'license']) {
          await page.locator(`[data-answer~=${value}]`).hover();
          await page.locator(`[data-answer~=${value}]`).click();
        }
        await heading(page, outcome);
        await page.goBack();
        await heading(page, words.facts.billing.question);
        await page.locator('.back a').click();
        await heading(page, words.facts.channel.question);
      },
    ],
    [
      'has its checks answered',
      answer,
      async (page) => {
        await page.locator('[data-check=market]').selectOption('other');
        await heading(page, words.outcomes['blocked-market'].title);
        await page.locator('[data-check=market]').selectOption('same');
        await heading(page, outcome);
        await page.locator('[data-check=mpa]').selectOption('deauthorized');
        await openChecks(page);
        await page.locator('[data-check=role]').selectOption('helpdesk-agent');
        await page.getByText(words.roleFits.colleague).waitFor();
        await page.locator('[data-check=mca]').selectOption('not-accepted');
        await page.getByText(words.steps['accept-customer-agreement']).waitFor();
        await page.locator('[data-check=acceptor]').selectOption('other');
        await page.locator('[data-check=relationship]').selectOption('reseller');
        await page.getByRole('heading', { name: words.support.permission.title, level: 1 }).waitFor();
      },
    ],
    [
      'has an earlier answer changed and the later ones kept, up to the next answer and back',
      answer,
      async (page) => {
        await page.locator('.given a').nth(2).click();
        await page.locator('.given', { hasText: words.facts.channel.answers.ea.label }).waitFor();
        await page.locator('[data-answer=take-over]').click();
        await page.locator('[data-answer~=direct-bill]').click();
        await heading(page, words.outcomes['order-then-let-lapse'].title);
        await page.locator('.given a').nth(2).click();
        await page.locator('[data-answer=support]').click();
        await page.locator('.notice').waitFor();
        await heading(page, outcome);
        await page.goBack();
        await heading(page, words.facts.goal.question);
      },
    ],
    [
      'has its request link made and copied',
      answer,
      async (page) => {
        await page.getByLabel(words.composer.partnerTenant).fill('5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e');
        await page.getByRole('button', { name: words.composer.copy, exact: true }).click();
        await page.locator('.composer .copied', { hasText: words.site.share.copied }).waitFor();
      },
    ],
    [
      'is opened with a check answered, and the first answer changed',
      `${answer}?role=other`,
      async (page) => {
        await openChecks(page);
        await page.getByText(words.roleFits.colleague).waitFor();
        await page.locator('.given a').first().click();
        await page.locator('[data-answer=china]').click();
        await heading(page, words.outcomes['blocked-cloud'].title);
      },
    ],
  ];
  test.each(acts)('%s with no more than 15 kB in all, and without another page load', async (_, path, act) => {
    const { page, weight } = await open(path);
    const loads: string[] = [];
    page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
    await act(page);
    expect(await weight()).toBeLessThanOrEqual(15_000);
    expect(loads).toEqual([]);
    await page.close();
  });

  test('does not move while it loads or takes over', async () => {
    const { page } = await open(answer);
    await page.locator('[data-check=market]').focus();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    expect(await page.evaluate(layoutShift)).toBe(0);
    await page.close();
  });
});

/**
 * Content that has to be worked out, or is made from inputs, needs more code than a page has: the rules (9 kB),
 * and the code that draws with them. It comes with the part that is opened, and stays for the next one.
 */
describe('a part that few readers open', () => {
  const parts: readonly (readonly [string, number, (page: Page) => Promise<unknown>])[] = [
    [
      'the search, with what Pagefind brings along',
      36_000,
      async (page) => {
        await page.getByRole('button', { name: words.site.search.open }).click();
        await page.getByRole('searchbox').fill('EA');
      },
    ],
    [
      'a copy as text',
      22_500,
      async (page) => {
        await page.locator('.share > summary').click();
        await page.getByRole('button', { name: words.share.copyText }).click();
        await page.locator('.copied', { hasText: words.site.share.copied }).waitFor();
      },
    ],
    [
      'the comparison of two countries',
      38_000,
      async (page) => {
        await page.getByText(words.site.state.compareCountries).click();
        await page.getByLabel(words.markets.partnerCountry).selectOption('TR');
      },
    ],
    [
      'an email for a step',
      40_000,
      async (page) => {
        await page.getByText(words.stepMails.gdap, { exact: true }).click();
        await page.getByLabel(words.stepMails.link).fill('x');
      },
    ],
    [
      'what would change an answer',
      32_000,
      async (page) => {
        await page.getByText(words.whatIf.title).click();
        await page.locator('.what-if').first().waitFor();
      },
    ],
    [
      'when an answer changed',
      32_000,
      async (page) => {
        await page.getByText(words.site.state.history).click();
        await page.locator('.answer-changes').waitFor();
      },
    ],
    [
      'another day',
      41_000,
      async (page) => {
        await page.getByText(words.site.state.anotherDay, { exact: true }).click();
        await page.locator('#as-of').fill('2020-08-01');
        await page.getByRole('button', { name: words.site.state.show }).click();
        await page.locator('.dated').waitFor();
      },
    ],
  ];
  test.each(parts)('%s makes it no more than %i bytes in all, and only then', async (_, most, use) => {
    const { page, weight } = await open(answer);
    const before = await weight();
    await use(page);
    await expect.poll(weight).toBeGreaterThan(before);
    await page.waitForTimeout(500);
    expect(await weight()).toBeLessThanOrEqual(most);
    await page.close();
  });

  test('the facts that would change a no need no JavaScript', async () => {
    const { page, weight } = await open('/en/decide/cloud=china/');
    const before = await weight();
    await page.locator('.what-if').first().waitFor();
    expect(await weight()).toBe(before);
    await page.close();
  });
});

describe.each(locales)('the page of an answer in %s', (locale) => {
  const pages = [...paths()].map(({ known }) => `/${locale}/decide/${toPath(known)}`);

  // Each character takes three bytes where there is no alphabet.
  const [most, mostPacked] = locale === 'ja' ? [26_000, 7_700] : [24_000, 7_000];

  test(`is at most ${most} bytes, and ${mostPacked} packed`, () => {
    expect(pages.length).toBeGreaterThan(200);
    const tooHeavy = pages.flatMap((path) => {
      const html = pageAt(path);
      const [plain, packed] = [Buffer.byteLength(html), gzipSync(html, { level: 9 }).length];
      return plain > most || packed > mostPacked ? [`${path}: ${plain} bytes, ${packed} packed`] : [];
    });
    expect(tooHeavy).toEqual([]);
  });

  test('leaves parts that most answers share to one page, which is fetched once', () => {
    const packed = gzipSync(pageAt(`/${locale}/checks/`), { level: 9 }).length;
    expect(packed).toBeLessThanOrEqual(10_000);
  });
});

describe('the site’s scripts', () => {
  test.each(locales)('have no words, as those of a language are fetched when needed (%s)', async (locale) => {
    const { statements } = await messages(locale);
    const [sentence = ''] = Object.values(statements).toSorted((one, other) => other.length - one.length);
    const folder = join(siteFolder, '_astro');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain(sentence);
  });
});
