import { type Locale, locales, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutShift } from './drive/layout-shift.ts';
import { type OpenSite, openSite } from './drive/open-site.ts';
import { pageKinds } from './drive/page-kinds.ts';
import { begin, faultsSeen, narrowLooks, wideLooks } from './drive/themes-and-windows.ts';

const usual = 'decide/cloud=public/customer=end-customer/';

/** One page of every kind except the policy's, which have their own test. */
const kinds = Object.values(pageKinds).filter((path) => !/^(?:rules|changes)\//.test(path));

/** These, and more of those that differ the most. */
const pages = [
  ...kinds,
  `${usual}goal=take-over/channel=csp-partner/billing=license/partner-type=direct-bill/license-offer=new-commerce/`,
  `${usual}goal=support/channel=ea/billing=usage/partner-type=indirect-reseller/`,
  `${usual}goal=support/channel=csp-partner/billing=usage/partner-type=direct-bill/azure-offer=azure-plan/current-partner=agrees/`,
  `${usual}goal=support/channel=ea/billing=license/?market=other&role=other&as-of=2021-01-01`,
  'decide/cloud=us-government/',
  'decide/cloud=china/?as-of=1999-01-01',
  'help/multi-channel/',
  'help/for-customers/',
  'help/support-staff/',
  'help/sources/',
  'help/indirect-resellers/',
  'help/indirect-providers/',
  'help/glossary/',
  'offline/',
  'nothing/',
];

const windows = [
  ['wide', wideLooks],
  ['narrow', narrowLooks],
] as const;

const [first, ...others] = locales;
const numbered = others.map((locale, index) => [locale, index] as const);

let site: OpenSite;
const opened = (locale: Locale) => {
  beforeAll(async () => {
    site = await openSite({ locale });
  });
  afterAll(() => site.close());
};

async function open(locale: Locale, path: string): Promise<void> {
  const { page, url } = site;
  await page.goto(`${url}/${locale}/${path}`);
  if (path.includes('?')) await page.locator('.notice').first().waitFor();
  expect.soft(await page.evaluate(layoutShift)).toBe(0);
  await page.evaluate('document.querySelectorAll("main details").forEach((each) => { each.open = true })');
}

describe.each(windows)('every kind of page, accessible and without any other server (%s)', (_, looks) => {
  opened(first);

  test.each(pages)('has no fault that axe finds, does not shift, fits the window: %s', async (path) => {
    await begin(site.page, looks);
    await open(first, path);
    expect(await faultsSeen(site.page, looks)).toEqual([]);
  });

  test('sends no request elsewhere', () => {
    expect(site.outside).toEqual([]);
  });
});

describe.each(numbered)('every kind of page, accessible and without any other server, in %s', (locale, index) => {
  opened(locale);

  // Its markup is that of the first language. Only its words differ, so axe checks some pages in each language, and
  // all pages are checked with words of Latin letters, which are longer.
  const own = locale === 'ja' ? kinds : pages;
  test.each(own.map((path, at) => [path, at % others.length === index] as const))(
    'does not shift, fits the window: %s',
    async (path, isSample) => {
      await begin(site.page, narrowLooks);
      await open(locale, path);
      const faults = await faultsSeen(site.page, narrowLooks.slice(0, 1), isSample);
      faults.push(...(await faultsSeen(site.page, wideLooks.slice(0, 1), isSample)));
      expect(faults).toEqual([]);
    },
  );

  test('sends no request elsewhere', () => {
    expect(site.outside).toEqual([]);
  });
});

test('no fault is in the open search, the language menu, and a composer with a mistake', async () => {
  const looks = [...wideLooks, ...narrowLooks];
  const { page, url, close } = await openSite();
  const words = await messages('en');
  await page.goto(`${url}/en/${usual}goal=add/channel=ea/billing=license/partner-type=indirect-reseller/`);
  await page.locator('.languages summary').click();
  expect(await faultsSeen(page, looks)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#partnerId').fill('x');
  await page.locator('#partnerId').blur();
  await page.locator('.error:visible').waitFor();
  await page.locator('.steps summary', { hasText: words.actions.writeMail }).click();
  expect(await faultsSeen(page, looks)).toEqual([]);
  await page.goto(`${url}/en/`);
  await page.getByRole('combobox', { name: words.finder.field }).fill('azure');
  await page.locator('.finder').getByRole('option').first().waitFor();
  expect(await faultsSeen(page, looks)).toEqual([]);
  await page.getByRole('button', { name: words.site.search.open }).click();
  await page.getByRole('searchbox').fill('Advisor');
  await page.locator('.search-results a').first().waitFor();
  expect(await faultsSeen(page, looks)).toEqual([]);
  await close();
});
