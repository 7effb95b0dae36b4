import { fill, fromPath, messages, sharedPath, situations, today } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipboard } from '../browser/clipboard.ts';
import { inTwo } from '../in-two.ts';
import { isPage, type OpenSite, openSite } from './drive/open-site.ts';

describe.each(inTwo('ja'))('a visitor who types on the home page, in %s', async (locale) => {
  const words = await messages(locale);
  const { finder, situationNames, outcomes } = words;
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale, permissions: ['clipboard-read', 'clipboard-write'] });
  });
  afterAll(() => site.close());

  const field = () => site.page.getByRole('combobox', { name: finder.field });
  const options = () => site.page.locator('.finder').getByRole('option');
  const come = async () => {
    await site.page.goto(`${site.url}/${locale}/`);
    await field().click();
  };

  test('reaches the answer by keys: the best result is marked, and Enter opens its page', async () => {
    const { page, errors } = site;
    await come();
    await page.keyboard.type('ea microsoft 365');
    await options().filter({ hasText: situationNames['ea-licenses'] }).first().waitFor();
    expect(await options().first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => field().getAttribute('aria-activedescendant'))
      .toBe(await options().nth(1).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: outcomes['request-relationship'].title }).waitFor();
    expect(fromPath(page.url().split('/decide/')[1] ?? '').known).toEqual(situations['ea-licenses']);
    expect(errors).toEqual([]);
  });

  test('copies a link to the state by today’s rules with Shift+Enter, and stays', async () => {
    const { page } = site;
    await come();
    await page.keyboard.type('ea azure');
    await options().filter({ hasText: situationNames['ea-azure'] }).first().waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.locator('.finder').getByText(words.site.share.copied).waitFor();
    const { pathname } = new URL(await clipboard(page));
    expect(isPage(pathname)).toBe(true);
    expect(pathname).toBe(`/${sharedPath(locale, situations['ea-azure'], today())}`);
    expect(new URL(page.url()).pathname).toBe(`/${locale}/`);
  });

  test('finds the state of the relationship, and is asked only the remaining questions', async () => {
    const { page } = site;
    await come();
    await page.keyboard.type(locale === 'ja' ? 'GDAP 期限切れ' : 'gdap expired');
    await options().filter({ hasText: words.checks.relationship.answers['admin-expired'].label }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: words.facts.channel.question }).waitFor();
    await page.locator('[data-answer=ea]').click();
    await page.locator('[data-answer=license]').click();
    await page.getByRole('heading', { level: 1, name: words.support.renew.title }).waitFor();
  });

  test('is told when nothing fits; Escape empties the field, and nothing has moved', async () => {
    const { page } = site;
    await come();
    const box = () => page.locator('.situations').first().boundingBox();
    const before = await box();
    await page.keyboard.type('azure');
    await options().first().waitFor();
    expect(await box()).toEqual(before);
    await field().fill('xylophone');
    await page.getByText(fill(finder.none, { query: 'xylophone' })).waitFor();
    expect(await options().count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => field().inputValue()).toBe('');
    expect(await box()).toEqual(before);
  });

  test('has no field without a script, as it could not work', async () => {
    const plain = await openSite({ locale, javaScript: false });
    await plain.page.goto(`${plain.url}/${locale}/`);
    expect(await plain.page.locator('.situations a').count()).toBe(Object.keys(situations).length);
    expect(await plain.page.locator('.finder input').isVisible()).toBe(false);
    await plain.close();
  });
});
