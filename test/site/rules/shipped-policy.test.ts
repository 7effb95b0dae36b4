import { locales } from 'rules';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../../browser/axe.ts';
import { openSite } from '../open-site.ts';

const pages = [
  'rules/',
  'rules/?channel=ea&billing=usage&as-of=2026-01-01#R12.1',
  'rules/tree/',
  'changes/',
  'changes/?from=2019-01-01&to=2024-07-01',
  'changes/2024-06-19/',
  'decide/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/',
];

const looks = [
  { name: 'in the light', wish: { colorScheme: 'light' }, languages: ['en'] },
  { name: 'in the dark', wish: { colorScheme: 'dark' }, languages: ['en'] },
  { name: 'in forced colors', wish: { forcedColors: 'active' }, languages: ['en'] },
  // Where long words hurt, every language.
  { name: 'in a window 320 pixels wide', wish: { viewport: { width: 320, height: 640 } }, languages: locales },
] as const;

describe.each(looks)('a reader of the policy $name', ({ wish, languages }) => {
  test.each(languages)(
    'meets nothing that axe finds fault with, and no page wider than the window, in %s',
    async (locale) => {
      const site = await openSite(wish);
      for (const path of pages) {
        await site.page.goto('about:blank');
        await site.page.goto(`${site.url}/${locale}/${path}`);
        if (path.includes('from=')) await site.page.locator('.differences h3').waitFor();
        await site.page.evaluate(`for (const part of document.querySelectorAll('main details')) part.open = true`);
        expect(await axeFaults(site.page), path).toEqual([]);
        expect(await site.page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBeLessThanOrEqual(
          0,
        );
      }
      expect(site.errors).toEqual([]);
      expect(site.outside).toEqual([]);
      await site.close();
    },
  );
});

test('the table and the changes can be used by the keyboard alone', async () => {
  const { page, url, close } = await openSite();
  await page.goto(`${url}/en/rules/`);
  await page.locator('select[name=cloud]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.locator('.rule-filter button[type=reset]:enabled').waitFor();
  for (let stop = 0; stop < 12; stop += 1) {
    if (await page.evaluate(`document.activeElement.type === 'reset'`)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('.rule-filter button[type=reset]:disabled').waitFor();
  expect(await page.evaluate('document.activeElement.name')).toBe('cloud');
  await close();
});
