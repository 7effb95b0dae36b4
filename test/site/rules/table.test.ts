import {
  askedFacts,
  decide,
  type Fact,
  factOrder,
  fill,
  firstDay,
  isConclusion,
  type Known,
  locales,
  messages,
  paths,
  statement,
  table,
  today,
  toPath,
  valueLabel,
  whatIf,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite, pageAt } from '../drive/open-site.ts';
import { decoded } from '../drive/read-page.ts';

/** The names of the rules on the page: their row, and their place in it. */
const names = table.map((rule) => {
  const ofRow = table.filter(({ row }) => row === rule.row);
  return `${rule.row}.${ofRow.indexOf(rule) + 1}`;
});

/** Every complete set of facts that a reader who knows this much may have. */
function completed(known: Known): readonly Known[] {
  return factOrder.reduce<readonly Known[]>(
    (sets, fact) =>
      known[fact] === undefined
        ? sets.flatMap((set) => askedFacts[fact].map((value) => ({ ...set, [fact]: value }) as Known))
        : sets,
    [known],
  );
}

/** The names of the rules that decide for some complete set of facts on a day. */
function deciding(known: Known, day: string): readonly string[] {
  const rules = new Set(
    completed(known).map((facts) => {
      const decision = decide(facts, day);
      return isConclusion(decision) ? decision.rule : -1;
    }),
  );
  return names.filter((_, index) => rules.has(index));
}

const shown = (site: OpenSite): Promise<string[]> =>
  site.page.evaluate(
    `[...document.querySelectorAll('[data-rule]')].filter((row) => row.checkVisibility()).map((row) => row.id)`,
  );

const locale = 'en';

describe('a policy owner with the table of rules', async () => {
  const words = await messages(locale);
  const path = `/${locale}/rules/`;
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale });
  });
  afterAll(() => site.close());

  test('reads all of it without JavaScript', async () => {
    const plain = await openSite({ javaScript: false });
    await plain.page.goto(plain.url + path);
    expect(await plain.page.locator('[data-rule]:visible').count()).toBe(table.length);
    expect(await plain.page.locator('.rule-filter').isVisible()).toBe(false);
    await plain.close();
  });

  test.each<{ known: Known; day: string }>([
    { known: { cloud: 'public', customer: 'end-customer', goal: 'take-over', channel: 'csp-partner' }, day: today() },
    { known: { cloud: 'public', goal: 'support', channel: 'ea', billing: 'usage' }, day: '2020-06-17' },
    {
      known: { cloud: 'public', goal: 'take-over', channel: 'csp-partner', 'azure-offer': 'azure-plan' },
      day: firstDay,
    },
  ])('sees the rules that can still decide, for $known on $day', async ({ known, day }) => {
    const { page, url, errors } = site;
    await page.goto(url + path);
    await page.locator('[data-more] > summary').click();
    for (const [fact, value] of Object.entries(known)) await page.locator(`select[name=${fact}]`).selectOption(value);
    await page.locator('input[name=as-of]').fill(day);
    const left = deciding(known, day);
    expect(await shown(site)).toEqual(left);
    expect(left.length).toBeLessThan(table.length);
    expect(await page.locator('[data-shown]').textContent()).toContain(String(left.length));

    // The choices are part of the address: opened again, it shows the same.
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.rule-filter button[type=reset]').waitFor();
    expect(await shown(site)).toEqual(left);

    await page.locator('.rule-filter button[type=reset]').click();
    expect(await shown(site)).toEqual(names);
    expect(new URL(page.url()).search).toBe('');
    expect(errors).toEqual([]);
  });

  test('has the rules in the first screen of a phone, and the choices behind one line', async () => {
    const { page, url } = site;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(url + path);
    expect((await page.locator('#R1').boundingBox())?.y).toBeLessThan(844);
    await page.getByText(fill(words.policy.filter.fold, { count: 0 }), { exact: true }).click();
    await page.locator('select[name=billing]').selectOption('usage');
    await page.getByText(fill(words.policy.filter.fold, { count: 1 }), { exact: true }).click();
    await page.locator('.rule-filter button[type=reset]').click();
    expect(await page.evaluate(`document.activeElement.matches('[data-filter]')`)).toBe(true);
    const rule = page.locator('tr[data-rule="R9.1"]');
    for (const kind of [words.policy.table.period, words.policy.table.sources])
      expect(await rule.locator(`[data-label="${kind}"]`).isVisible()).toBe(false);
    expect(await rule.locator(`[data-label="${words.policy.table.answer}"]`).isVisible()).toBe(true);
    await rule.getByRole('button').click();
    await expect.poll(() => rule.locator(`[data-label="${words.policy.table.sources}"]`).isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator('[data-rule-more]').first().isVisible()).toBe(false);
  });

  test('leaves out, on any day, the rules that one fact rules out', async () => {
    const { page, url } = site;
    await page.goto(url + path);
    await page.locator('select[name=billing]').selectOption('usage');
    const left = await shown(site);
    for (const [index, { when }] of table.entries())
      if (when.billing && !when.billing.some((value) => value === 'usage')) expect(left).not.toContain(names[index]);
    expect(left).toContain('R16.1');
    expect(left).toContain('R16.3');
    await page.locator('select[name=outcome]').selectOption('no-transfer-path');
    expect(await shown(site)).toEqual(['R16.1', 'R17.1']);
  });

  test('names the parts of an address that it could not use, and keeps the rest', async () => {
    const { page, url } = site;
    await page.goto(`${url}${path}?channel=ea&color=red&billing=free&as-of=2015-01-01`);
    const notice = await page.locator('[data-notice]').textContent();
    expect(notice).toContain(fill(words.dropped['unknown-fact'], { part: 'color=red' }));
    expect(notice).toContain(fill(words.dropped['unknown-value'], { part: 'billing=free' }));
    expect(notice).toContain(fill(words.errors['day-since-first'], { given: '2015-01-01' }));
    expect(await page.locator('select[name=channel]').inputValue()).toBe('ea');
  });

  test('comes from an answer that two partner types share, without a notice of ignored parts', async () => {
    const { page, url } = site;
    const answer = 'goal=add/channel=ea/billing=license/partner-type=direct-bill-or-indirect-provider';
    await page.goto(`${url}/${locale}/decide/cloud=public/customer=end-customer/${answer}/`);
    await page.locator('[data-rule]').click();
    await page.locator('.rule-filter button[type=reset]').waitFor();
    expect(await page.locator('[data-notice]').isVisible()).toBe(false);
    expect(await page.locator('select[name=partner-type]').inputValue()).toBe('direct-bill');
    expect(await page.locator('.decides:visible').count()).toBe(1);
  });

  test('reads an address that points at nothing, even a damaged one', async () => {
    const { page, url, errors } = site;
    for (const end of ['%', '%E0%A4%A', 'nothing']) {
      await page.goto('about:blank');
      await page.goto(`${url}${path}?billing=usage&outcome=no-transfer-path#${end}`);
      await page.locator('.rule-filter button[type=reset]').waitFor();
      expect(await shown(site)).toEqual(['R16.1', 'R17.1']);
    }
    expect(errors).toEqual([]);
  });

  test('leads from an answer to the rule that decides it, and from there to the days on which it changed', async () => {
    const { page, url } = site;
    const answer = 'goal=take-over/channel=csp-partner/billing=usage/partner-type=direct-bill/azure-offer=azure-legacy';
    await page.goto(`${url}/${locale}/decide/cloud=public/customer=end-customer/${answer}/current-partner=agrees/`);
    await page.getByRole('link', { name: fill(words.tree.row, { row: 'R16' }) }).click();
    await page.locator('.rule-filter button[type=reset]').waitFor();
    expect(await shown(site)).toEqual(['R16.2']);
    expect(await page.locator('[id="R16.2"] .decides').isVisible()).toBe(true);
    expect(await page.evaluate(`document.querySelector(':target').id`)).toBe('R16.2');
    await page.locator('#R16 .row-changes a').first().click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname + hash).toBe(`/${locale}/changes/2018/#2018-02-19`);
    expect(await page.locator('main').textContent()).toContain(words.outcomes['switch-azure'].title);
  });

  test('a link to a row or a rule opens there, below the heads of the columns', async () => {
    const { page, url } = site;
    for (const id of ['R16', 'R16.2', 'R28.1']) {
      await page.goto('about:blank');
      await page.goto(`${url}${path}#${id}`);
      const [top, head] = (await page.evaluate(
        `[document.getElementById('${id}').getBoundingClientRect().top, document.querySelector('.rules thead th').getBoundingClientRect().bottom]`,
      )) as [number, number];
      expect(top, id).toBeGreaterThanOrEqual(head - 1);
      expect(top, id).toBeLessThan(900);
    }
  });
});

describe.each(locales)('the table of rules, in %s', async (locale) => {
  const words = await messages(locale);

  test('has every rule with its conditions, answer, certainty and sources', () => {
    const html = pageAt(`/${locale}/rules/`);
    for (const [index, rule] of table.entries()) {
      const start = html.indexOf(`id="${names[index]}"`);
      const row = decoded(html.slice(start, html.indexOf('</tr>', start)));
      expect(start, names[index]).toBeGreaterThan(0);
      expect(row).toContain(words.outcomes[rule.outcome].title);
      expect(row).toContain(words.certainties[rule.certainty ?? 'documented'].label);
      for (const id of rule.statements)
        expect(row).toContain(`/${locale}/sources/${statement(id).document ?? statement(id).source}/#${id}"`);
      for (const [fact, values] of Object.entries(rule.when) as [Fact, readonly string[]][])
        for (const value of values) expect(row).toContain(valueLabel(words, fact, value));
    }
  });

  test('names each fact that would change a no, with the same links as whatIf', () => {
    const [{ known } = { known: {} }] = [...paths()].filter(({ conclusion }) => conclusion.verdict === 'cannot');
    const html = pageAt(`/${locale}/decide/${toPath(known)}`);
    const part = html.slice(html.indexOf('data-part="WhatIf"'), html.indexOf('data-part="AnswerHistory"'));
    const links = [...part.matchAll(/<a href="([^"]*)" data-step/g)].map(([, href = '']) => href);
    const others = whatIf(known);
    expect(links.length).toBe(others.length);
    for (const { fact, value } of others)
      expect(
        links.some((href) => new RegExp(`/${fact}=(?:[a-z-]+-or-)?${value}(?:-or-[a-z-]+)?/`).test(href)),
        `${fact}=${value}`,
      ).toBe(true);
  });
});
