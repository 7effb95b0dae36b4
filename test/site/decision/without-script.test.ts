import { isConclusion, locales, messages, paths, requestLink, statesWithPage, today, toPath } from 'rules';
import { describe, expect, test } from 'vitest';
import { inTwo } from '../../in-two.ts';
import { siteFolder } from '../../tools/ensure-built.ts';
import { serve } from '../../tools/serve.ts';
import { openSite } from '../drive/open-site.ts';
import { readPage } from '../drive/read-page.ts';

describe.each(inTwo('de'))('without JavaScript, in %s', async (locale) => {
  const words = await messages(locale);

  test('every way through the questions reaches its answer by following links', async () => {
    const { url, close } = await serve(siteFolder);
    const start = `/${locale}/decide/`;
    const seen = new Map<string, string>();
    const open = [start];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const { heading, answers } = readPage(await (await fetch(url + path)).text());
      seen.set(path, heading);
      open.push(...answers);
    }
    await close();
    for (const { known, conclusion } of paths())
      expect(seen.get(start + toPath(known)), toPath(known)).toBe(words.outcomes[conclusion.outcome].title);
    expect(seen.size).toBe([...statesWithPage(today())].length);
  });

  test('a reader clicks from the start to an answer, back, and changes an answer', async () => {
    const { page, url, close } = await openSite({ javaScript: false, locale });
    await page.goto(`${url}/${locale}/`);
    await page.locator('.beginning .answers a', { hasText: words.facts.goal.answers.support.label }).click();
    for (const [fact, value] of [
      ['channel', 'ea'],
      ['billing', 'license'],
    ] as const) {
      const answers: Readonly<Record<string, { readonly label: string }>> = words.facts[fact].answers;
      expect(await page.locator('h1').textContent()).toBe(words.facts[fact].question);
      await page.locator(`a[data-answer="${value}"]`, { hasText: answers[value]?.label ?? '' }).click();
    }
    expect(await page.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
    const link = requestLink({ kind: 'direct', partnerTenant: '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e' });
    expect(await page.locator('code.link').first().textContent()).toBe(
      link.replace(/5be5[0-9a-f-]+/, `{${words.composer.partnerTenant}}`),
    );
    expect(await page.getByText(words.site.state.linkGaps).isVisible()).toBe(true);
    await page.locator('summary', { hasText: words.parts.share }).click();
    expect(await page.locator('.share .menu a:visible').allTextContents()).toEqual([words.site.share.link]);
    expect(await page.locator('#partnerTenant').isVisible()).toBe(false);
    await page.getByRole('link', { name: words.tree.back, exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe(words.facts.billing.question);
    await page.locator('.given a').nth(2).click();
    expect(await page.locator('h1').textContent()).toBe(words.facts.goal.question);
    await page.getByText(words.tree.notSure, { exact: true }).click();
    expect(await page.getByText(words.facts.goal.where).isVisible()).toBe(true);
    await close();
  });

  test('the bare address offers every language, and an unknown one a way to continue', async () => {
    const { page, url, close } = await openSite({ javaScript: false, locale });
    await page.goto(url);
    for (const language of locales) expect(await page.locator(`a[hreflang="${language}"]`).isVisible()).toBe(true);
    await page.goto(`${url}/${locale}/nothing-here/`);
    const section = page.locator(`[data-not-found=${locale}]`);
    await section.getByText(words.facts.goal.question).waitFor();
    await section.getByRole('link', { name: words.facts.goal.answers.support.label }).click();
    expect(await page.locator('h1').textContent()).toBe(words.facts.channel.question);
    await close();
  });
});

test('every question has at least two answers to choose from', () => {
  for (const { decision } of statesWithPage(today()))
    if (!isConclusion(decision)) expect(decision.values.length).toBeGreaterThan(1);
});
