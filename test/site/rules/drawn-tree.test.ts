import { type Fact, isConclusion, locales, messages, outcomeIds, paths, type State, states, toPath } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPage, type OpenSite, openSite } from '../drive/open-site.ts';

interface Link {
  readonly href: string;
  readonly text: string;
}

describe.each(locales)('the drawn tree, in %s', async (locale) => {
  const words = await messages(locale);
  const path = `/${locale}/rules/tree/`;
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale });
    await site.page.goto(site.url + path);
  });
  afterAll(() => site.close());

  const links = (selector: string): Promise<Link[]> =>
    site.page.evaluate(
      `[...document.querySelectorAll('${selector}')].map((a) => ({ href: a.getAttribute('href'), text: a.textContent }))`,
    );
  const titleOf = ({ decision }: State): string =>
    isConclusion(decision) ? words.outcomes[decision.outcome].title : words.facts[decision.ask as Fact].question;

  test('leads from every box to the page of that question or answer, or to the drawing that continues there', async () => {
    const titles = new Map([...states()].map((state) => [`/${locale}/decide/${toPath(state.known)}`, titleOf(state)]));
    const boxes = await links('.drawing a');
    expect(boxes.length).toBeGreaterThan(100);
    for (const { href, text } of boxes) {
      if (href.startsWith('#')) expect(await site.page.locator(href).count(), href).toBe(1);
      else {
        expect(isPage(href), href).toBe(true);
        expect(text.replaceAll(/\s+/g, ' '), href).toContain(titles.get(href));
      }
    }
  });

  test('shows every answer that the questions lead to, and has the same content as a list', async () => {
    const drawn = await links('.drawing a');
    const listed = await links('.tree-list a');
    const reached = new Set([...paths()].map(({ conclusion }) => conclusion.outcome));
    for (const outcome of outcomeIds)
      for (const all of [drawn, listed])
        expect(
          all.some(({ text }) => text.replaceAll(/\s+/g, ' ').includes(words.outcomes[outcome].title)),
          outcome,
        ).toBe(reached.has(outcome));
    expect(listed.map(({ href }) => href).toSorted()).toEqual(drawn.map(({ href }) => href).toSorted());
  });

  test('keeps its texts in their boxes', async () => {
    const over = await site.page.evaluate(`[...document.querySelectorAll('.drawing .place')].flatMap((place) => {
      const box = place.querySelector('rect').getBBox();
      return [...place.querySelectorAll('text')].flatMap((text) => {
        const { x, width } = text.getBBox();
        return x + width > box.x + box.width + 2 ? [text.textContent] : [];
      });
    })`);
    expect(over).toEqual([]);
  });
});

describe('a reader of the drawn tree', async () => {
  const words = await messages('en');
  const path = '/en/rules/tree/';
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
    await site.page.goto(site.url + path);
  });
  afterAll(() => site.close());

  test('zooms in and out with its buttons and with the keyboard', async () => {
    const { page, errors } = site;
    const drawing = page.locator('#end-customer-take-over-drawing');
    const width = async () => (await drawing.locator('svg').boundingBox())?.width ?? 0;
    const bar = page.locator('[data-zoom-of=end-customer-take-over-drawing]');
    const fitting = await width();
    expect(await drawing.evaluate((place) => place.scrollWidth - place.clientWidth)).toBeLessThanOrEqual(1);
    await bar.getByRole('button', { name: words.policy.tree.actual }).click();
    const actual = await width();
    expect(actual).toBeGreaterThan(fitting);
    await bar.getByRole('button', { name: words.policy.tree.closer }).click();
    expect(await width()).toBeCloseTo(actual * 1.25, 0);
    await bar.getByRole('button', { name: words.policy.tree.fit }).click();
    expect(await width()).toBeCloseTo(fitting, 0);
    await drawing.focus();
    await page.keyboard.press('+');
    const closer = await width();
    await page.keyboard.press('-');
    expect(await width()).toBeLessThan(closer);
    await bar.getByRole('button', { name: words.policy.tree.actual }).click();
    expect(await width()).toBeCloseTo(actual, 0);
    expect(errors).toEqual([]);
  });

  test('has a picture to scroll without JavaScript', async () => {
    const plain = await openSite({ javaScript: false });
    await plain.page.goto(plain.url + path);
    const place = plain.page.locator('#end-customer-support-drawing');
    expect((await place.locator('svg').boundingBox())?.width).toBeGreaterThan((await place.boundingBox())?.width ?? 0);
    expect(await plain.page.locator('.zoom').first().isVisible()).toBe(false);
    await plain.close();
  });

  test('sees the list first on a phone, and the drawing after pressing a button', async () => {
    const { page } = site;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.url + path);
    const part = page.locator('.part').first();
    expect(await part.locator('.tree-list').isVisible()).toBe(true);
    expect(await part.locator('.drawing').isVisible()).toBe(false);
    await part.getByRole('button', { name: words.policy.tree.asDrawing }).click();
    const drawing = part.locator('.drawing');
    expect(await drawing.evaluate((place) => place.scrollWidth - place.clientWidth)).toBeLessThanOrEqual(1);
    await part.getByRole('button', { name: words.policy.tree.actual }).click();
    expect(await drawing.evaluate((place) => place.scrollWidth - place.clientWidth)).toBeGreaterThan(100);
  });
});
