import { decide, type Fact, factsThatMatter, isConclusion, type Known, messages, states, valueLabel } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openChecks, openSite } from '../drive/open-site.ts';

const usual = '/en/decide/cloud=public/customer=end-customer/';
const support = `${usual}goal=support/channel=ea/billing=license/`;
const words = await messages('en');

const without = (known: Known, left: Fact): Known =>
  Object.fromEntries(Object.entries(known).filter(([fact]) => fact !== left));

/** Follows the links of pages by the kept answers, as far as the pages ask for them. */
function walked(known: Known, kept: Known): Known {
  const decision = decide(known);
  const value = isConclusion(decision) ? undefined : kept[decision.ask];
  return isConclusion(decision) || value === undefined ? known : walked({ ...known, [decision.ask]: value }, kept);
}

test('kept answers lead, by the links of the pages, to the outcome of the rules or to a question', () => {
  const elsewhere: unknown[] = [];
  for (const { known } of states()) {
    const given = Object.keys(known) as Fact[];
    for (const [place, fact] of given.entries()) {
      const before = Object.fromEntries(Object.entries(known).slice(0, place));
      const question = decide(before);
      if (isConclusion(question)) throw new Error('An answer asks.');
      for (const value of question.values) {
        const all: Known = { ...known, [fact]: value };
        const needed = factsThatMatter(all);
        const byRules = decide(Object.fromEntries(needed.map((each) => [each, all[each]])));
        const byPages = decide(walked({ ...before, [fact]: value }, without(known, fact)));
        if (isConclusion(byPages) && (!isConclusion(byRules) || byRules.outcome !== byPages.outcome))
          elsewhere.push([known, fact, value]);
      }
    }
  }
  expect(elsewhere).toEqual([]);
});

describe('a reader who changes an earlier answer', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  const heading = (name: string) => site.page.getByRole('heading', { name, level: 1 }).waitFor();
  const given = () => site.page.locator('dl.given').last();

  test('even the first one, sees the others kept, and is told about those that no longer apply', async () => {
    const { page, url, errors } = site;
    await page.goto(url + support);
    await page.locator('.given a').first().click();
    await page.waitForURL(`${url}/en/decide/?customer=end-customer&goal=support&channel=ea&billing=license`);
    await page.locator('.given', { hasText: valueLabel(words, 'channel', 'ea') }).waitFor();
    const { bottom } = await page
      .locator('#first-question')
      .boundingBox()
      .then((box) => ({ bottom: (box?.y ?? 0) + (box?.height ?? 0) }));
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(await page.evaluate('document.activeElement.id')).toBe('first-question');
    await page.getByRole('heading', { name: words.site.state.answersSoFar, level: 3 }).waitFor();
    await page.locator('[data-answer=china]').click();
    await heading(words.outcomes['blocked-cloud'].title);
    await page.waitForURL(`${url}/en/decide/cloud=china/`);
    const notice = await page.locator('.notice').textContent();
    for (const [fact, value] of [
      ['goal', 'support'],
      ['channel', 'ea'],
      ['billing', 'license'],
    ] as const)
      expect(notice).toContain(valueLabel(words, fact, value));
    await page.goBack();
    await page.locator('.given', { hasText: valueLabel(words, 'channel', 'ea') }).waitFor();
    await page.locator('[data-answer=public]').click();
    await page.waitForURL(url + support);
    await heading(words.outcomes['request-relationship'].title);
    expect(errors).toEqual([]);
  });

  test('opens the address of kept answers again and gets as far as they lead', async () => {
    const { page, url } = site;
    await page.goto(`${url}${usual}goal=take-over/?channel=ea&billing=license`);
    await page.waitForURL(`${url}${usual}goal=take-over/channel=ea/billing=license/`);
    await heading(words.facts['partner-type'].question);
    await page.goto(`${url}${usual}?channel=ea&billing=license`);
    await page.locator('.given', { hasText: valueLabel(words, 'billing', 'license') }).waitFor();
    await heading(words.facts.goal.question);
    const rows = given().locator('> div');
    expect(await rows.count()).toBe(4);
    await given().getByRole('link').last().click();
    await page.waitForURL(`${url}${usual}?channel=ea`);
    await page.locator('[data-answer=support]').click();
    await page.waitForURL(`${url}${usual}goal=support/channel=ea/`);
    await heading(words.facts.billing.question);
  });

  test.each([
    ['is asked again for an answer that was one of several on its page, if they differ now', 'ea', ''],
    ['keeps them together as long as they share a page', 'advisor', 'partner-type=direct-bill-or-indirect-provider/'],
  ])('%s', async (_, channel, after) => {
    const { page, url } = site;
    const together = 'partner-type=direct-bill-or-indirect-provider';
    await page.goto(`${url}${usual}goal=support/channel=microsoft-direct/billing=usage/${together}/`);
    await page.locator('.given a').nth(3).click();
    await page.waitForURL(`${url}${usual}goal=support/?billing=usage&${together}`);
    const { label } = words.facts['partner-type'].answers['indirect-provider'];
    await page.locator('.given', { hasText: label }).waitFor();
    expect(await page.locator('[data-address]').first().getAttribute('data-address')).toContain(together);
    await page.locator(`[data-answer=${channel}]`).click();
    await page.waitForURL(`${url}${usual}goal=support/channel=${channel}/billing=usage/${after}`);
    if (after === '') await heading(words.facts['partner-type'].question);
  });

  test('keeps the checks that were answered, in every link and in every shared text', async () => {
    const { page, url } = site;
    await page.goto(url + support);
    await openChecks(page);
    await page.locator('[data-check=role]').selectOption('helpdesk-agent');
    await page.waitForURL(/role=/);
    for (const link of await page.locator('main a[data-step], .given a, [data-languages] a').all())
      expect(await link.getAttribute('href')).toMatch(/[?&]role=helpdesk-agent(#|$)/);
    await page.locator('.given a').nth(3).click();
    await page.waitForURL(`${url}${usual}goal=support/?billing=license&role=helpdesk-agent`);
    await page.locator('[data-answer=open]').click();
    await page.waitForURL(`${url}${usual}goal=support/channel=open/billing=license/?role=helpdesk-agent`);
    await openChecks(page);
    await page.getByText(words.roleFits.colleague).waitFor();
    expect(await page.locator('#check-role').inputValue()).toBe('helpdesk-agent');
    expect(await page.locator('[data-address]').first().getAttribute('data-address')).toMatch(/\?role=helpdesk-agent$/);
    await page.locator('#check-market').selectOption('other');
    await heading(words.outcomes['blocked-market'].title);
    await page.locator('.given a').nth(3).click();
    await page.waitForURL(`${url}${usual}goal=support/?billing=license&market=other&role=helpdesk-agent`);
    await page.goBack();
    await heading(words.outcomes['blocked-market'].title);
    expect(await page.title()).toContain(words.outcomes['blocked-market'].title);
    await page.locator('#check-market').selectOption('');
    await heading(words.outcomes['request-relationship'].title);
    await openChecks(page);
    await page.locator('#check-role').selectOption('');
    await page.waitForURL(`${url}${usual}goal=support/channel=open/billing=license/`);
    expect(await page.locator('[data-address]').first().getAttribute('data-address')).not.toContain('?');
    await page.getByRole('link', { name: words.tree.start }).click();
    await page.waitForURL(`${url}/en/decide/`);
  });

  test('sees the facts that would change the answer after a check has replaced it', async () => {
    const { page, url } = site;
    await page.goto(url + support);
    await page.locator('[data-check=market]').selectOption('other');
    await heading(words.outcomes['blocked-market'].title);
    const whatIf = page.locator('details', { has: page.locator('[data-part=WhatIf]') }).last();
    await whatIf.locator('summary').click();
    await whatIf.getByText(words.outcomes['request-relationship'].title).first().waitFor();
    await page.locator('[data-check=market]').selectOption('same');
    await heading(words.outcomes['request-relationship'].title);
  });
});
