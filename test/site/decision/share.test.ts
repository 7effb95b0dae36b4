import type { Page } from 'playwright';
import {
  asHtml,
  asMarkdown,
  asPlainText,
  type Decision,
  decide,
  type Known,
  type Locale,
  locales,
  messages,
  sharedPath,
  summaryOf,
  today,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../../browser/axe.ts';
import { clipboard } from '../../browser/clipboard.ts';
import { inTwo } from '../../in-two.ts';
import { type OpenSite, openChecks, openSite } from '../drive/open-site.ts';

const known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'ea',
  billing: 'license',
} as const;
const asked = { cloud: 'public', customer: 'end-customer', goal: 'support' } as const;
const plainPath = (facts: Known) =>
  `decide/${Object.entries(facts)
    .map(([fact, value]) => `${fact}=${value}/`)
    .join('')}`;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => site.close());

async function copied(page: Page, locale: Locale, button: string): Promise<void> {
  const { share: asText, site: words, parts } = await messages(locale);
  const share = { ...asText, ...words.share };
  const menu = page.locator('.share');
  if (!(await menu.evaluate((details) => (details as HTMLDetailsElement).open)))
    await menu.locator('summary', { hasText: parts.share }).click();
  await page.getByRole('button', { name: share[button as keyof typeof share], exact: true }).click();
  await page.locator('.copied', { hasText: share.copied }).waitFor();
}

describe.each(inTwo('ja'))('an answer that support staff share, in %s', async (locale) => {
  const words = await messages(locale);
  const [other = 'en'] = locales.filter((each) => each !== locale);
  const theirs = await messages(other);

  test.each([
    ['an answer', 'its permalink', known],
    ['a question', 'its address', asked],
  ] as const)('%s can be copied as a link: %s', async (_, __, facts) => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/${plainPath(facts)}`);
    await copied(page, locale, 'copyLink');
    const link = await clipboard(page);
    expect(link).toBe(`${url}/${sharedPath(locale, facts, today())}`);
    if (facts === known) expect(link.length - url.length).toBeLessThan(40);
    const title = await page.locator('h1').textContent();
    await page.goto(link);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
  });

  test.each([
    ['an answer', known],
    ['a question', asked],
  ] as const)('%s can be copied as text, as Markdown, and for a mail with its formatting', async (_, facts) => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/${plainPath(facts)}`);
    const decision: Decision = decide(facts);
    const told = summaryOf(decision, facts, words, locale, `${url}/${sharedPath(locale, facts, today())}`);
    await copied(page, locale, 'copyText');
    expect(await clipboard(page)).toBe(asPlainText(told));
    await copied(page, locale, 'copyMarkdown');
    expect(await clipboard(page)).toBe(asMarkdown(told));
    await copied(page, locale, 'copyMail');
    expect(await clipboard(page)).toBe(asPlainText(told));
    // The browser cleans HTML for the clipboard: the visible text must be the same.
    const seen = (html: string) => html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');
    expect(seen(await clipboard(page, 'text/html'))).toContain(
      seen(asHtml(told, locale)).replaceAll('&#39;', "'").replaceAll('&quot;', '"'),
    );
  });

  test('all of it can be copied in another language, with a link to that language', async () => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/${plainPath(known)}`);
    await page.locator('.share > summary').click();
    await page.getByLabel(words.site.share.language).selectOption(other);
    await copied(page, locale, 'copyLink');
    const link = await clipboard(page);
    expect(new URL(link).pathname).toBe(`/${sharedPath(other, known, today())}`);
    await copied(page, locale, 'copyText');
    expect(await clipboard(page)).toBe(asPlainText(summaryOf(decide(known), known, theirs, other, link)));
    await page.goto(link);
    expect(await page.locator('h1').textContent()).toBe(theirs.outcomes['request-relationship'].title);
  });

  test('an answer opens as a mail that every client takes', async () => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/${plainPath(known)}`);
    const addresses: string[] = [];
    await page.exposeFunction(`heard_${locale}`, (address: string) => addresses.push(address));
    await page.evaluate(
      `navigation.addEventListener('navigate', (event) => { if (event.destination.url.startsWith('mailto:')) { event.preventDefault(); heard_${locale}(event.destination.url) } })`,
    );
    await page.locator('.share > summary').click();
    await page.getByRole('button', { name: words.site.share.mail, exact: true }).click();
    await expect.poll(() => addresses.length, { timeout: 10_000 }).toBe(1);
    const [address = ''] = addresses;
    expect(address.length).toBeLessThanOrEqual(2000);
    const body = new URLSearchParams(address.slice('mailto:?'.length)).get('body') ?? '';
    expect(body).toContain(words.outcomes['request-relationship'].answer);
    expect(body.split('\r\n').at(-1)).toContain(`/${sharedPath(locale, known, today())}`);
  });
});

test('a link carries the checked facts in its query, and nothing else', async () => {
  const { page, url } = site;
  await page.goto(`${url}/en/${plainPath(known)}`);
  await openChecks(page);
  await page.locator('[data-check=role]').selectOption('helpdesk-agent');
  await page.waitForURL(/role=helpdesk-agent/);
  await page.getByLabel((await messages('en')).composer.partnerTenant).fill('5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e');
  await copied(page, 'en', 'copyLink');
  expect(await clipboard(page)).toBe(`${url}/${sharedPath('en', known, today())}?role=helpdesk-agent`);
});

test('when copying is not allowed, the text is shown selected, and is gone with the next state', async () => {
  const { context, url } = site;
  const words = await messages('en');
  const page = await context.newPage();
  await page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })');
  await page.goto(`${url}/en/${plainPath(known)}`);
  await page.locator('.share > summary').click();
  await page.getByRole('button', { name: words.share.copyText, exact: true }).click();
  const field = page.locator('.by-hand');
  await field.waitFor();
  expect(await page.locator('.answer .copied').first().textContent()).toBe(words.site.share.copyFailed);
  expect(await field.inputValue()).toContain(words.outcomes['request-relationship'].answer);
  expect(
    await page.evaluate(
      'getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
    ),
  ).toContain(words.outcomes['request-relationship'].answer);
  expect(await axeFaults(page)).toEqual([]);
  await page.locator('[data-check=market]').selectOption('other');
  await page.getByRole('heading', { name: words.outcomes['blocked-market'].title, level: 1 }).waitFor();
  expect(await field.count()).toBe(0);
  await page.close();
});

test('when the words of another language cannot be fetched, the page says so and the next try works', async () => {
  const { page, url } = site;
  const words = await messages('en');
  await page.goto(`${url}/en/${plainPath(known)}`);
  await page.route('**/tr/words.json', (route) => route.abort());
  await page.locator('.share > summary').click();
  await page.getByLabel(words.site.share.language).selectOption('tr');
  await page.getByRole('button', { name: words.share.copyText, exact: true }).click();
  await page.locator('.copied', { hasText: words.site.share.notLoaded }).waitFor();
  await page.unroute('**/tr/words.json');
  await copied(page, 'en', 'copyText');
  expect(await clipboard(page)).toContain((await messages('tr')).outcomes['request-relationship'].answer);
});
