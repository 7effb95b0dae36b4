import {
  changes,
  dayName,
  editionDays,
  editions,
  fill,
  firstDay,
  locales,
  messages,
  paths,
  rulesOn,
  today,
  toPath,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite, pageAt } from '../drive/open-site.ts';

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const locale = 'en';

describe('two days compared', async () => {
  const words = await messages(locale);
  const path = `/${locale}/changes/`;
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale });
  });
  afterAll(() => site.close());

  /** Opens the address that compares two days. */
  const open = async (from: string, to: string) => {
    const { page, url } = site;
    await page.goto('about:blank');
    await page.goto(`${url}${path}?from=${from}&to=${to}`);
  };

  /** Compares two days by the form of a page that is open. */
  const submit = async (from: string, to: string) => {
    const { page } = site;
    await page.locator('#from').fill(from);
    await page.locator('#to').fill(to);
    await page.locator('.compare button[type=submit]').click();
  };

  /** The rows that the page says differ between two days, and the days that the list still shows. */
  const compared = async (from: string, to: string) => {
    const { page } = site;
    let heading = page.locator('.differences h3');
    for (const day of [from, to]) heading = heading.filter({ hasText: dayName(locale, day) });
    await heading.waitFor();
    return (await page.evaluate(`({
      rows: [...document.querySelectorAll('.differences .changes > li')].map((item) => item.querySelector('a').textContent.split('.')[0]),
      days: [...document.querySelectorAll('[data-edition]')].filter((item) => item.checkVisibility()).map((item) => item.dataset.edition),
    })`)) as { rows: string[]; days: string[] };
  };

  test('a day differs from the one before in the rows that the edition names', async () => {
    await site.page.goto(site.url + path);
    for (const { since, rows } of editions()
      .slice(1)
      .filter((edition, index) => edition.rows.length > 0 || index % 8 === 0)) {
      await submit(dayBefore(since), since);
      const seen = await compared(dayBefore(since), since);
      expect(seen.rows.toSorted(), since).toEqual(rows.map(({ row }) => row as string).toSorted());
      expect(seen.days, since).toEqual([since]);
    }
  });

  test('any two days differ in the rows with different rules, in either order', async () => {
    for (const [from, to] of [
      [firstDay, today()],
      ['2024-07-01', '2019-12-01'],
      ['2020-05-13', '2020-09-29'],
      ['2021-01-01', '2021-03-03'],
    ] as const) {
      await open(from, to);
      const { rows, days } = await compared(from, to);
      const [one, other] = [rulesOn(from), rulesOn(to)];
      const differing = [...one, ...other].filter((rule) => one.includes(rule) !== other.includes(rule));
      expect(rows.toSorted()).toEqual([...new Set(differing.map(({ row }) => row as string))].toSorted());
      const [first, last] = [from, to].toSorted() as [string, string];
      expect(days).toEqual(editionDays.filter((day) => first < day && day <= last).toReversed());
    }
  });

  test('the form puts both days into the address, says what is wrong with a day, and shows all days again', async () => {
    const { page, url, errors } = site;
    await page.goto(url + path);
    await page.locator('#from').fill('2023-01-01');
    await page.locator('#to').fill('2024-06-18');
    await page.locator('.compare button[type=submit]').click();
    await page.locator('.differences h3').waitFor();
    expect(new URL(page.url()).search).toBe('?from=2023-01-01&to=2024-06-18');
    await page.getByRole('button', { name: words.policy.changes.showAll }).click();
    await expect.poll(() => page.locator('[data-edition]:visible').count()).toBe(editionDays.length);
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${url}${path}?from=2010-01-01&to=soon`);
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toContain(fill(words.errors['day-since-first'], { given: '2010-01-01' }));
    expect(errors).toEqual([]);
  });
});

describe.each(locales)('the changes of the rules, in %s', (locale) => {
  const path = `/${locale}/changes/`;

  test('lists every edition, the newest first, each with a place on the page of its year that links to its rules', () => {
    const html = pageAt(path);
    expect([...html.matchAll(/data-edition="([^"]*)"/g)].map(([, day]) => day)).toEqual(editionDays.toReversed());
    for (const { since, rows } of editions()) {
      expect(html).toContain(`href="${path}${since.slice(0, 4)}/#${since}"`);
      const year = pageAt(`${path}${since.slice(0, 4)}/`);
      const own = year.slice(year.indexOf(`<li id="${since}">`)).split('<li id="20')[1] ?? '';
      expect(own).not.toMatch(/\{\w+\}/);
      for (const { row } of rows) expect(own, since).toContain(`href="/${locale}/rules/#${row}.`);
    }
  });

  test('an answer lists the days on which it changed by the rules', async () => {
    const { page, url, close } = await openSite({ locale });
    const { history } = (await messages(locale)).site.state;
    const changed = [...paths()].filter(({ known }) => changes(known, firstDay, today()).length > 0);
    for (const { known } of changed.filter((_, index) => index % 60 === 0)) {
      await page.goto(`${url}/${locale}/decide/${toPath(known)}`);
      await page.evaluate('for (const part of document.querySelectorAll(".further")) part.open = true');
      await page.getByText(history, { exact: true }).click();
      await page.locator('.answer-changes').waitFor();
      const days = await page
        .locator('.answer-changes a[href*="/changes/"]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
      expect(days, toPath(known)).toEqual(
        changes(known, firstDay, today())
          .map(({ day }) => day)
          .toReversed(),
      );
    }
    await close();
  });
});
