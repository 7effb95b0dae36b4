import { isConclusion, locales, messages, paths, states, toPath } from 'rules';
import { describe, expect, test } from 'vitest';
import { openSite } from './site/open-site.ts';

/** The two languages that are written, not translated, are walked whole; the links of all are compared in site-tree. */
const walked = locales.slice(0, 2);

describe.each(walked)('without JavaScript, in %s', async (locale) => {
  const words = await messages(locale);

  test('every way through the questions reaches its answer by following links', { timeout: 600_000 }, async () => {
    const { context, url, outside, close } = await openSite({ javaScript: false, locale });
    // Words and links are what counts here: how the pages look is for other tests.
    await context.route('**/*', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    const start = `/${locale}/decide/`;
    const seen = new Map<string, string>();
    let next = [start];
    const walk = async () => {
      const tab = await context.newPage();
      for (let path = next.pop(); path !== undefined; path = next.pop()) {
        await tab.goto(url + path, { waitUntil: 'domcontentloaded' });
        const [heading = '', ...answers] = await tab
          .locator('h1, a[data-answer]')
          .evaluateAll((found) => found.map((each) => each.getAttribute('href') ?? each.textContent));
        seen.set(path, heading);
        found.push(...answers);
      }
      await tab.close();
    };
    let found: string[] = [];
    // One step further at a time, with several tabs for each step.
    while (next.length > 0) {
      await Promise.all(Array.from({ length: Math.min(4, next.length) }, walk));
      [next, found] = [found, []];
    }
    expect(outside).toEqual([]);
    await close();
    for (const { known, conclusion } of paths())
      expect(seen.get(start + toPath(known)), toPath(known)).toBe(words.outcomes[conclusion.outcome].title);
    expect(seen.size).toBe([...states()].length);
  });

  test('a reader clicks from the start to an answer, back, and changes an answer', async () => {
    const { page, url, close } = await openSite({ javaScript: false, locale });
    await page.goto(`${url}/${locale}/`);
    await page.getByRole('main').getByRole('link', { name: words.site.home.begin, exact: true }).click();
    await page.getByRole('link', { name: words.site.start.stepByStep }).click();
    for (const [fact, value] of [
      ['goal', 'support'],
      ['channel', 'ea'],
      ['billing', 'license'],
    ] as const) {
      const answers: Readonly<Record<string, { readonly label: string }>> = words.facts[fact].answers;
      expect(await page.locator('h1').textContent()).toBe(words.facts[fact].question);
      await page.locator(`a[data-answer="${value}"]`, { hasText: answers[value]?.label ?? '' }).click();
    }
    expect(await page.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
    expect(await page.getByText(words.site.state.composerNeedsScript).isVisible()).toBe(true);
    expect(await page.locator('#partnerTenant').isVisible()).toBe(false);
    await page.getByRole('link', { name: words.tree.back, exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe(words.facts.billing.question);
    await page.locator('.given a').nth(2).click();
    expect(await page.locator('h1').textContent()).toBe(words.facts.goal.question);
    await page.getByText(words.tree.notSure, { exact: true }).click();
    expect(await page.getByText(words.facts.goal.where).isVisible()).toBe(true);
    await close();
  });

  test('the bare address offers every language, and an unknown one a way on', async () => {
    const { page, url, close } = await openSite({ javaScript: false, locale });
    await page.goto(url);
    for (const language of locales) expect(await page.locator(`a[hreflang="${language}"]`).isVisible()).toBe(true);
    await page.goto(`${url}/${locale}/nothing-here/`);
    await page.getByRole('link', { name: words.site.notFound.start }).click();
    expect(new URL(page.url()).pathname).toBe(`/${locale}/decide/`);
    await close();
  });
});

test('every question has at least two answers to choose from', () => {
  for (const { decision } of states()) if (!isConclusion(decision)) expect(decision.values.length).toBeGreaterThan(1);
});
