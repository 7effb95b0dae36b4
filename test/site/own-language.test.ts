import { messages, toPath, usualStart } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutShift } from './drive/layout-shift.ts';
import { type OpenSite, openSite } from './drive/open-site.ts';
import { begin, faultsSeen, wideLooks } from './drive/themes-and-windows.ts';

const start = `decide/${toPath(usualStart)}`;

describe('a German visitor with a link to an English page', async () => {
  const words = await messages('en');
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale: 'de-AT' });
  });
  afterAll(() => site.close());
  const offer = () => site.page.locator('.own-language');

  test('is offered the same state in German, by its name', async () => {
    const { page, url } = site;
    await page.goto(`${url}/en/${start}?role=other`);
    await offer().waitFor();
    expect(await offer().textContent()).toBe('Deutsch');
    expect(await offer().getAttribute('lang')).toBe('de');
    await offer().click();
    await page.waitForURL(`${url}/de/${start}?role=other`);
    expect(await offer().count()).toBe(0);
  });

  test('is not offered German again on the next pages', async () => {
    const { page, url } = site;
    await page.goto(`${url}/en/${start}`);
    await offer().waitFor();
    await page.locator('[data-answer=support]').click();
    await page.getByRole('heading', { level: 1, name: words.facts.channel.question }).waitFor();
    expect(await offer().count()).toBe(0);
    await page.locator('.site-links a[href="/en/rules/"]').first().click();
    await page.waitForURL(`${url}/en/rules/`);
    await page.locator('.languages').waitFor();
    expect(await offer().count()).toBe(0);
  });

  test.each([
    [1280, 900],
    [320, 640],
  ])(
    'sees the offer in a corner until they scroll, in a window of %i by %i, and nothing moves for it',
    async (width, height) => {
      const { page, url } = site;
      await page.setViewportSize({ width, height });
      await page.goto(`${url}/en/help/roles/`);
      const box = await offer().boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? width + 1)).toBeLessThanOrEqual(width);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(layoutShift)).toBe(0);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => offer().count()).toBe(0);
    },
  );
});

test('a visitor with a language that the site does not have is offered English', async () => {
  const { page, url, close } = await openSite({ locale: 'fr-FR' });
  await begin(page, wideLooks);
  await page.goto(`${url}/ja/help/roles/`);
  await page.locator('.own-language').waitFor();
  expect(await page.locator('.own-language').textContent()).toBe('English');
  expect(await faultsSeen(page, wideLooks)).toEqual([]);
  await close();
});
