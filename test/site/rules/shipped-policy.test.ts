import { locales } from 'rules';
import { expect, test } from 'vitest';
import { openSite } from '../drive/open-site.ts';
import { begin, faultsSeen, narrowLooks, wideLooks } from '../drive/themes-and-windows.ts';

const pages = [
  'rules/',
  'rules/?channel=ea&billing=usage&as-of=2026-01-01#R12.1',
  'rules/tree/',
  'changes/',
  'changes/?from=2019-01-01&to=2024-07-01',
  'changes/2024/',
  'decide/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/',
];

const [first, ...others] = locales;
const cases = [
  [first, 'wide', wideLooks, true],
  [first, 'narrow', narrowLooks.slice(0, 1), true],
  // The markup is the same in every language, but long words cause faults in different places.
  ...others.map((locale) => [locale, 'narrow', narrowLooks.slice(0, 1), false] as const),
] as const;

test.each(cases)(
  'a reader of the policy finds no fault that axe can find, and no page wider than the window (%s, %s)',
  async (locale, _, looks, withAxe) => {
    const site = await openSite();
    for (const path of pages) {
      await site.page.goto('about:blank');
      await begin(site.page, looks);
      await site.page.goto(`${site.url}/${locale}/${path}`);
      if (path.includes('from=')) await site.page.locator('.differences h3').waitFor();
      await site.page.evaluate(`for (const part of document.querySelectorAll('main details')) part.open = true`);
      expect(await faultsSeen(site.page, looks, withAxe), path).toEqual([]);
    }
    expect(site.errors).toEqual([]);
    expect(site.outside).toEqual([]);
    await site.close();
  },
);

test('the table and the changes can be used with the keyboard alone', async () => {
  const { page, url, close } = await openSite();
  await page.goto(`${url}/en/rules/`);
  await page.locator('select[name=cloud]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.locator('.rule-filter button[type=reset]').waitFor();
  for (let stop = 0; stop < 12; stop += 1) {
    if (await page.evaluate(`document.activeElement.type === 'reset'`)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('.rule-filter button[type=reset]').waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.activeElement.name')).toBe('cloud');
  await close();
});
