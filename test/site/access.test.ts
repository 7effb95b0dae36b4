import { locales, messages } from 'rules';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../browser/axe.ts';
import { moved } from './moved.ts';
import { openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

const usual = 'decide/cloud=public/customer=end-customer/';

/** One page of every kind but the policy's, which have a test of their own, and more of those that differ the most. */
const pages = [
  ...Object.values(pageKinds).filter((path) => !/^(?:rules|changes)\//.test(path)),
  `${usual}goal=take-over/channel=csp-partner/billing=license/partner-type=direct-bill/license-offer=new-commerce/`,
  `${usual}goal=support/channel=ea/billing=usage/partner-type=indirect-reseller/`,
  `${usual}goal=support/channel=ea/billing=license/?market=other&role=other&as-of=2021-01-01`,
  'decide/cloud=us-government/',
  'decide/cloud=china/?as-of=1999-01-01',
  'help/multi-channel/',
  'help/support-staff/',
  'help/sources/',
  'offline/',
  'nothing/',
];

/** How the reader sees: theme, and a window as narrow as a phone or a page at 400 %. */
const looks = [
  { name: 'in a light theme', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'in a dark theme', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'at 320 pixels, light', colorScheme: 'light', viewport: { width: 320, height: 640 } },
  { name: 'at 320 by 256 pixels, dark, as at 400 %', colorScheme: 'dark', viewport: { width: 320, height: 256 } },
  { name: 'in forced colors', colorScheme: 'dark', forcedColors: 'active', viewport: { width: 1280, height: 900 } },
] as const;

describe.each(looks)('every kind of page, $name', ({ name: _, ...look }) => {
  const { viewport } = look;

  test.each(locales)(
    'has no fault that axe finds, does not shift, fits the window, sends no request elsewhere (%s)',
    async (locale) => {
      const { page, url, outside, close } = await openSite({ locale, ...look });
      for (const path of pages) {
        await page.goto(`${url}/${locale}/${path}`);
        if (path.includes('?')) await page.locator('.notice').first().waitFor();
        expect.soft(await page.evaluate(moved), path).toBe(0);
        await page.evaluate('document.querySelectorAll("main details").forEach((each) => { each.open = true })');
        expect(await axeFaults(page), path).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(viewport.width);
      }
      expect(outside).toEqual([]);
      await close();
    },
  );

  test('so do the open search, the language menu, and a composer with a mistake', async () => {
    const { page, url, close } = await openSite(look);
    const words = await messages('en');
    await page.goto(`${url}/en/${usual}goal=add/channel=ea/billing=license/partner-type=indirect-reseller/`);
    await page.locator('.languages summary').click();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#partnerId').fill('x');
    await page.locator('#partnerId').blur();
    await page.locator('.error').waitFor();
    await page.getByText(words.site.state.writeMail, { exact: true }).click();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: words.site.search.open }).click();
    await page.getByRole('searchbox').fill('Advisor');
    await page.locator('.search-results a').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
    await close();
  });
});
