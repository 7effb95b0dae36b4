import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decide, fromPath, isConclusion, type Locale, locales, messages, verdictOf } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFolder } from '../../tools/ensure-built.ts';
import { isPage, type OpenSite, openSite, pageAt } from '../drive/open-site.ts';
import { type SearchTerm, searchTerms } from './search-terms.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Result {
  readonly status: string;
  readonly pages: readonly string[];
  readonly answers: readonly { readonly verdict: string; readonly addresses: readonly string[] }[];
}

/** Types each query into the open search and reads everything that is found, as a reader would. */
const search = (queries: readonly string[]): Promise<readonly Result[]> =>
  site.page.evaluate(`(async (queries) => {
    const [field, status, results] = ['#search-field', '.search-state', '.search-results'].map((part) => document.querySelector(part));
    const { locale } = document.querySelector('.search').dataset;
    const { loading } = await (await fetch('/' + locale + '/search.json')).json();
    const found = [];
    for (const query of queries) {
      status.textContent = '';
      field.value = query;
      field.dispatchEvent(new Event('input'));
      while (['', loading].includes(status.textContent)) await new Promise((again) => setTimeout(again, 10));
      for (const more of results.querySelectorAll('.found-more')) more.click();
      const sections = [...results.querySelectorAll('section')];
      const items = (verdicts) => sections.flatMap((each) => [...each.querySelectorAll('ol > li')]).filter((item) => ('verdict' in item.dataset) === verdicts);
      const addresses = (item) => [...item.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      found.push({
        status: status.textContent,
        pages: items(false).flatMap(addresses),
        answers: items(true).map((item) => ({ verdict: item.dataset.verdict, addresses: addresses(item) })),
      });
    }
    return found;
  })(${JSON.stringify(queries)})`);

const open = async (locale: Locale): Promise<void> => {
  const { page, url } = site;
  await page.goto(`${url}/${locale}/help/roles/`);
  await page.keyboard.press('Control+k');
  await page.locator('#search-field').waitFor();
};

/** The answer on the page at this address. */
function outcomeAt(address: string): string {
  const [, path = ''] = address.split('/decide/');
  const decision = decide(fromPath(path).known);
  if (!isConclusion(decision)) throw new Error(`${address} holds a question`);
  return decision.outcome;
}

/** The pages whose whole text can be found: those that explain, and those of the documents. */
const textPages = (locale: Locale): readonly string[] =>
  ['help', 'sources'].flatMap((room) =>
    readdirSync(join(siteFolder, locale, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/${locale}/${room}/${name}/`),
  );

/** Whether the text of a page, without header and footer, contains the term, ignoring case. */
function says(path: string, locale: Locale, term: string): boolean {
  const [, main = ''] = /<main[\s>](.*?)(?:<div[^>]*class="pagination-links|<\/main>)/s.exec(pageAt(path)) ?? [];
  const text = main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  const small = (words: string) => words.toLocaleLowerCase(locale).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${small(term)}`, 'u').test(text.toLocaleLowerCase(locale));
}

describe.each(locales)('a reader who searches in %s', (locale) => {
  const terms: readonly SearchTerm[] = searchTerms[locale] ?? [];

  test('finds explanations of the terms of the trade, with the best result first', async () => {
    expect(terms, 'Add the language to search-terms.ts.').not.toEqual([]);
    await open(locale);
    const results = await search(terms.map(({ term }) => term));
    const wrongFirst: string[] = [];
    const missed: string[] = [];
    let relevant = 0;
    for (const [index, { term, page, answer }] of terms.entries()) {
      const { pages: addresses, answers } = results[index] as Result;
      const pages = addresses.map((address) => address.replace(/#.*/, ''));
      const expected = new Set(textPages(locale).filter((path) => says(path, locale, term)));
      for (const slug of page ?? []) expected.add(`/${locale}/help/${slug}/`);
      relevant += expected.size;
      missed.push(...[...expected].filter((path) => !pages.includes(path)).map((path) => `${term}: ${path}`));
      if (page && !page.some((slug) => pages[0] === `/${locale}/help/${slug}/`))
        wrongFirst.push(`${term}: ${pages[0]} before ${page}`);
      const [firstAnswer] = answers;
      const first = firstAnswer && outcomeAt(firstAnswer.addresses[0] ?? '');
      if (answer && !answer.some((each) => each === first)) wrongFirst.push(`${term}: ${first} before ${answer}`);
    }
    expect(wrongFirst).toEqual([]);
    expect(1 - missed.length / relevant, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('finds a term of the glossary under its name, in its place on the page', async () => {
    await open(locale);
    const { glossary } = await messages(locale);
    const { gdap, 'partner-of-record': recorded, market } = glossary.terms;
    const results = await search([gdap.name, recorded.name, market.name]);
    for (const [index, id] of ['gdap', 'partner-of-record', 'market'].entries())
      expect(results[index]?.pages).toContain(`/${locale}/help/glossary/#${id}`);
  });

  test('reads results as they were written', async () => {
    await open(locale);
    const { permission } = (await messages(locale)).glossary.terms;
    await search([permission.name]);
    const shown = (await site.page.locator('.search-results').textContent()) ?? '';
    expect(shown.length).toBeGreaterThan(200);
    expect(shown).not.toMatch(/[\u0331\u0332\u200b]|[ぁ-ん一-龯] [ぁ-ん一-龯]/);
  });

  test('sees every answer once, with the situations that lead to it, and never a page that only asks', async () => {
    await open(locale);
    const words = await messages(locale);
    const { channel } = words.facts;
    const [result, table] = (await search([channel.answers['csp-partner'].label, words.policy.table.title])) as [
      Result,
      Result,
    ];
    expect(table.pages[0]).toBe(`/${locale}/rules/`);
    const outcomes = result.answers.map(({ verdict, addresses }) => {
      const [first = ''] = addresses;
      const outcome = outcomeAt(first);
      expect(verdict).toBe(verdictOf(outcome as never));
      for (const address of addresses) {
        expect(isPage(address), address).toBe(true);
        expect(outcomeAt(address)).toBe(outcome);
      }
      return outcome;
    });
    expect(outcomes.length).toBeGreaterThan(8);
    expect(new Set(outcomes).size).toBe(outcomes.length);
    for (const path of result.pages) expect(path).not.toContain('/decide/');
  });
});

describe('a reader of the search', () => {
  const query = 'Advisor';

  test('needs only the keyboard: arrows move through the results, Enter opens, Escape closes', async () => {
    const { page, errors } = site;
    await open('en');
    await search([query]);
    const focused = () => page.evaluate('document.activeElement.getAttribute("href") || document.activeElement.id');
    const links = page.locator('.search-results a');
    await page.locator('#search-field').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toBe(await links.first().getAttribute('href'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toBe(await links.nth(1).getAttribute('href'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('search-field');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.search-dialog').isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    const first = await links.first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
    expect(errors).toEqual([]);
  });

  test('is told when nothing fits', async () => {
    await open('en');
    const words = await messages('en');
    const [{ status, pages, answers }] = (await search(['xylophone'])) as [Result];
    expect(status).toBe(words.site.search.none.replace('{query}', 'xylophone'));
    expect([...pages, ...answers]).toEqual([]);
  });

  test('is told on the page when the search cannot be fetched at all, and can try again', async () => {
    const { page, url, errors } = site;
    const { search: said } = (await messages('en')).site;
    await page.route('**/search.json', (route) => route.abort());
    await page.goto(`${url}/en/decide/`);
    await page.getByRole('button', { name: said.open }).click();
    await page.getByRole('alert').getByText(said.failed).waitFor();
    await page.unroute('**/search.json');
    await page.getByRole('button', { name: said.open }).click();
    await page.getByRole('searchbox').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    errors.length = 0;
  });

  test('is told when the index cannot be fetched, and the search works once it can', async () => {
    const { page, url, errors } = site;
    const { search: said } = (await messages('en')).site;
    const field = page.getByRole('searchbox');
    const status = page.locator('.search-state');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${url}/en/decide/`);
    await page.keyboard.press('Control+k');
    await field.fill(query);
    await page.getByText(said.failed).waitFor();
    await page.context().setOffline(true);
    await field.fill(`${query} `);
    await page.getByText(said.offline).waitFor();
    await page.unroute('**/pagefind/**');
    await page.context().setOffline(false);
    await page.locator('.search-results a').first().waitFor();
    expect(await status.textContent()).not.toBe(said.offline);
    errors.length = 0;
  });
});

test('the index has no page of another day, no short page, no question, and no user interface', () => {
  const files = readdirSync(join(siteFolder, 'pagefind'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /-ui\.|highlight/.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.pf_fragment')).length).toBe(locales.length);
});
