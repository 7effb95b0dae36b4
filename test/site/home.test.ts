import { fromPath, locales, messages, situations, toPath, usualStart } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './drive/open-site.ts';

const windows = [
  { name: 'a wide window', size: { width: 1280, height: 800 }, answers: 560, height: 1_150 },
  { name: 'a phone', size: { width: 390, height: 844 }, answers: 760, height: 1_900 },
] as const;

describe.each(locales)('a visitor who comes to the home page, in %s', async (locale) => {
  const words = await messages(locale);
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale });
  });
  afterAll(() => site.close());

  test.each(windows)('has all answers to the first question in the first screen of $name', async (window) => {
    const { page, url } = site;
    await page.setViewportSize(window.size);
    for (const path of ['', 'decide/']) {
      await page.goto(`${url}/${locale}/${path}`);
      const box = await page.locator('.beginning .answers').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), path).toBeLessThanOrEqual(window.answers);
      expect(await page.locator('.beginning .answers a').count()).toBe(3);
    }
    await page.goto(`${url}/${locale}/`);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(window.height);
  });

  test('reads no more than sixty words before the first answer', async () => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/`);
    const before = (await page.evaluate(`(() => {
      const range = document.createRange();
      range.setStart(document.querySelector('main'), 0);
      range.setEndBefore(document.querySelector('.beginning .answers'));
      return range.toString();
    })()`)) as string;
    expect(before.match(/[\p{L}\p{N}’]+/gu)?.length).toBeLessThanOrEqual(60);
  });

  test('is one click from each situation, named in few words, and from the next question', async () => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/`);
    const links = await page
      .locator('.situations a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links.map((href) => fromPath(href?.split('/decide/')[1] ?? '').known)).toEqual(Object.values(situations));
    for (const name of Object.values(words.situationNames)) expect(name.length, name).toBeLessThanOrEqual(32);
    await page.locator('.beginning .answers a').first().click();
    await page.getByRole('heading', { level: 1, name: words.facts.channel.question }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/${locale}/decide/${toPath({ ...usualStart, goal: 'support' })}`);
  });

  test('can change the facts that the first question assumes', async () => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/`);
    await page.getByRole('link', { name: words.site.start.another }).click();
    await page.getByRole('heading', { level: 2, name: words.facts.cloud.question }).waitFor();
    await page.locator('[data-answer=china]').click();
    await page.getByRole('heading', { level: 1, name: words.outcomes['blocked-cloud'].title }).waitFor();
  });

  test('finds every help page from one list', async () => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/`);
    await page.getByRole('link', { name: words.site.home.allHelp }).click();
    await page.getByRole('heading', { level: 1, name: words.site.helpPages }).waitFor();
    expect(await page.locator('.help-list a').count()).toBeGreaterThan(10);
    expect(await page.locator('.help-list p').count()).toBe(await page.locator('.help-list a').count());
  });
});
