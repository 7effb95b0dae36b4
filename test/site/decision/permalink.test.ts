import {
  type Conclusion,
  isConclusion,
  type Known,
  locales,
  messages,
  permalinkName,
  statesWithPage,
  today,
  toPath,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite, pageAt } from '../drive/open-site.ts';
import { decoded } from '../drive/read-page.ts';

const day = today();
const answers = [...statesWithPage(day)].flatMap(({ known, decision }) =>
  isConclusion(decision) ? [{ known, conclusion: decision }] : [],
);
const support = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'ea',
  billing: 'license',
} as const satisfies Known;

describe.each(locales)('the permalink of an answer, in %s', async (locale) => {
  const words = await messages(locale);
  const { permalink } = words.site;
  const plain = (known: Known) => `/${locale}/decide/${toPath(known)}`;
  const named = (known: Known) => `/c/${locale}-${permalinkName(known, day)}/`;
  const title = ({ outcome }: Conclusion) => words.outcomes[outcome].title;

  test('is a page of less than 4 kB that says the same as the full one, and leads to it', () => {
    for (const { known, conclusion } of answers) {
      const html = pageAt(named(known));
      expect(Buffer.byteLength(html), named(known)).toBeLessThanOrEqual(4096);
      const full = pageAt(plain(known));
      for (const name of ['description', 'og:title', 'og:description', 'og:image', 'og:image:alt']) {
        const meta = new RegExp(`<meta [^>]*\\b(?:name|property)="${name}"[^>]* content="[^"]*"`).exec(full)?.[0];
        expect(meta).toBeDefined();
        expect(html).toContain(meta);
      }
      expect(new URL(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '').pathname).toBe(plain(known));
      expect(new URL(/property="og:url" content="([^"]*)"/.exec(html)?.[1] ?? '').pathname).toBe(named(known));
      expect(decoded(/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '')).toContain(title(conclusion));
      expect(html).toContain(`<a class="button" href="${plain(known)}">${permalink.open}</a>`);
    }
  });

  test('without a script shows the answer, and one press opens all of it', async () => {
    const { page, url, close } = await openSite({ javaScript: false, locale });
    await page.goto(url + named(support));
    expect(await page.locator('h1').textContent()).toContain(words.outcomes['request-relationship'].title);
    await page.getByRole('link', { name: permalink.open }).click();
    expect(new URL(page.url()).pathname).toBe(plain(support));
    await close();
  });
});

describe('a permalink, opened later', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test.each([0, 366])('opens the full answer at once, and says nothing about changes (%i days later)', async (days) => {
    const { page, url, errors } = site;
    const words = await messages('en');
    await page.clock.setFixedTime(new Date(Date.now() + days * 86_400_000));
    await page.goto(`${url}/c/en-${permalinkName(support, day)}/?role=helpdesk-agent`);
    await page.waitForURL(`${url}/en/decide/${toPath(support)}?role=helpdesk-agent`);
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title, level: 1 }).waitFor();
    expect(await page.locator('#check-role').inputValue()).toBe('helpdesk-agent');
    expect(await page.locator('.notice').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('does not stop the reader from going back', async () => {
    const { page, url } = site;
    await page.goto(`${url}/en/`);
    await page.goto(`${url}/c/en-${permalinkName(support, day)}/`);
    await page.waitForURL(`${url}/en/decide/${toPath(support)}`);
    await page.goBack();
    await page.waitForURL(`${url}/en/`);
  });
});
