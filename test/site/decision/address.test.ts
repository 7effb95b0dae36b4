import { dayName, fill, messages } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTwo } from '../../in-two.ts';
import { type OpenSite, openSite } from '../drive/open-site.ts';

const support = 'cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/';

/** Addresses as they arrive from mails, chats and typing, and the state each means. */
const damaged = [
  {
    name: 'shuffled',
    given: 'billing=license/channel=ea/goal=support/customer=end-customer/cloud=public/',
    dropped: [],
  },
  { name: 'in capitals', given: support.toUpperCase(), dropped: [] },
  { name: 'with a needless answer', given: `${support}term=ended/`, dropped: [['needless', 'term=ended']] },
  { name: 'with an unknown answer', given: `${support}cloud2=x/`, dropped: [['unknown-fact', 'cloud2=x']] },
  { name: 'with nonsense', given: `${support}%3Cscript%3E/`, dropped: [['malformed', '<script>']] },
  { name: 'with an answer that is gone', given: `${support}channel=fax/`, dropped: [['repeated', 'channel=fax']] },
  { name: 'without its last slash and with a full stop', given: `${support.slice(0, -1)}.`, dropped: [] },
  { name: 'in brackets', given: `${support.slice(0, -1)}),`, dropped: [] },
  { name: 'encoded twice', given: encodeURIComponent(encodeURIComponent(support)), dropped: [] },
  { name: 'with slashes twice', given: support.replaceAll('/', '//'), dropped: [] },
  { name: 'with a soft hyphen', given: support.replace('channel', 'chan\u00adnel'), dropped: [] },
  { name: 'with zero-width spaces', given: support.replaceAll('=', '=\u200b'), dropped: [] },
  { name: 'with encoded line breaks', given: support.replaceAll('/', '%0D%0A/'), dropped: [] },
  { name: 'with the names of trackers', given: `${support}?utm_source=news&fbclid=IwAR0&si=x`, dropped: [] },
  { name: 'with trackers behind a damaged end', given: `${support.slice(0, -1)}).?utm_source=news`, dropped: [] },
  {
    name: 'with what a mail gateway put behind it',
    given: `${support.slice(0, -1)}&data=05%7C02`,
    dropped: [['unknown-fact', 'data=05|02']],
  },
] as const;

/** Addresses are read the same way in every language; only the notices differ. */
const inEveryLanguage = damaged.filter(({ name }) => name === 'shuffled' || name === 'with an unknown answer');

describe.each(inTwo('tr'))('addresses, in %s', async (locale) => {
  const words = await messages(locale);
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale });
  });
  afterAll(() => site.close());
  const tree = `/${locale}/decide/`;

  test.each(locale === 'en' ? damaged : inEveryLanguage)(
    'one $name leads to its state and says what was left out',
    async ({ given, dropped }) => {
      const { page, url } = site;
      await page.goto(url + tree + given);
      await page.waitForURL(url + tree + support);
      await page.getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
      for (const [reason, part] of dropped)
        await page.locator('.notice', { hasText: fill(words.dropped[reason], { part }) }).waitFor();
      if (dropped.length === 0) expect(await page.locator('.notice').count()).toBe(0);
      await page.goto(url + tree + support);
      await page.locator('h1').hover();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.notice').count()).toBe(0);
    },
  );

  test.each([
    ['in another case', `${locale.toUpperCase()}/DECIDE/${support}`, support],
    ['in a language of another region', `${locale}-XX/decide/${support}`, support],
    ['without a language', `decide/${support}`, support],
    ['in a permalink, in capitals', `C/${locale.toUpperCase()}-1RF5-0`, support],
    ['in a permalink, with a bracket', `c/${locale}-1rf5-0)`, support],
    ['in a permalink, without a language', 'c/1rf5-0/', support],
  ])('one %s leads to its state', async (_, given, state) => {
    const { page, url } = site;
    await page.goto(`${url}/${given}`);
    await page.waitForURL(url + tree + state);
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
  });

  test('an address in a language that the site does not have opens in the reader’s language, and says so', async () => {
    const { page, url } = site;
    await page.goto(`${url}/xx/decide/${support}`);
    await page.waitForURL(url + tree + support);
    await page.locator('.notice', { hasText: fill(words.dropped.language, { part: 'xx' }) }).waitFor();
  });

  test.each(['c/', 'c/en-zzzzzzzzzzzz-0/', 'c/en-1rf5-zz/', 'c/nothing/', 'en/help/decide/'])(
    'one that was never issued says so and offers the start (%s)',
    async (given) => {
      const { page, url } = site;
      await page.goto(`${url}/${given}`);
      await page.locator('[data-not-found]:visible').first().waitFor();
      expect(new URL(page.url()).pathname).toBe(`/${given}`);
    },
  );

  test.each([
    ['its equals signs', (path: string) => path.replaceAll('=', '%3D')],
    ['its slashes too', (path: string) => `/${encodeURIComponent(path.slice(1))}`],
  ])('one with %s encoded by a mail gateway still opens its state', async (_, gateway) => {
    const { page, url } = site;
    await page.goto(url + gateway(tree + support));
    await page.getByRole('heading', { name: words.outcomes['request-relationship'].title }).waitFor();
    await page.locator('.given a').nth(4).click();
    await page.getByRole('heading', { name: words.facts.billing.question, level: 1 }).waitFor();
  });

  test('a day in the query gives the answer of that day, marked as such', async () => {
    const { page, url } = site;
    await page.goto(`${url}${tree}${support}?as-of=2020-08-01`);
    const mark = fill(words.site.state.dated, { date: dayName(locale, '2020-08-01') });
    await page.locator('.dated', { hasText: mark }).waitFor();
    expect(await page.locator('[data-steps=open]').textContent()).not.toContain(words.steps['request-gdap']);
    await page.getByRole('link', { name: words.site.state.backToToday }).click();
    await page.locator('.steps', { hasText: words.steps['request-gdap'] }).waitFor();
  });

  test('a question of another day names its answers as on that day', async () => {
    const { page, url } = site;
    await page.goto(`${url}${tree}cloud=public/?as-of=2019-01-01`);
    const { earlier, label } = words.facts.customer.answers['end-customer'];
    await page.locator('[data-answer=end-customer]').getByText(earlier, { exact: true }).waitFor();
    await page.goto(`${url}${tree}cloud=public/`);
    await page.locator('[data-answer=end-customer]').getByText(label, { exact: true }).waitFor();
  });

  test('another day can be chosen on the page; an impossible one is explained and nothing is lost', async () => {
    const { page, url } = site;
    await page.goto(url + tree + support);
    await page.getByText(words.site.state.anotherDay, { exact: true }).click();
    await page.locator('#as-of').fill('2010-01-01');
    await page.getByRole('button', { name: words.site.state.show }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(
      fill(words.errors['day-since-first'], { given: '2010-01-01' }),
    );
    expect(await page.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
    await page.locator('#as-of').fill('2018-01-01');
    await page.getByRole('button', { name: words.site.state.show }).click();
    await page.getByRole('heading', { name: words.facts['other-admin'].question, level: 1 }).waitFor();
    await page.locator('[data-answer=yes]').click();
    await page.getByRole('heading', { name: words.outcomes['one-admin-partner'].title }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: words.outcomes['one-admin-partner'].title }).waitFor();
  });

  test('an answer that shares its page with another one leads to that page', async () => {
    const { page, url } = site;
    const moved = 'cloud=public/customer=end-customer/goal=take-over/channel=open/billing=license/partner-type=';
    await page.goto(`${url}${tree}${moved}indirect-provider/`);
    await page.waitForURL(`${url}${tree}${moved}direct-bill-or-indirect-provider/`);
    const { answers } = words.facts['partner-type'];
    const both = `${answers['direct-bill'].label} / ${answers['indirect-provider'].label}`;
    await page.locator('.given dd').getByText(both, { exact: true }).waitFor();
  });

  test('a state that only another day has is reached by the address from the rules', async () => {
    const { page, url } = site;
    await page.goto(`${url}${tree}${support}other-admin=yes/?as-of=2018-01-01`);
    await page.getByRole('heading', { name: words.outcomes['one-admin-partner'].title }).waitFor();
  });

  test('an impossible day leaves the page as it is, and the page says what to do', async () => {
    const { page, url } = site;
    await page.goto(`${url}${tree}${support}?as-of=2020-13-01`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(fill(words.errors.day, { given: '2020-13-01' }));
    expect(await page.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
  });

  test('an address without a page says so in the reader’s language', async () => {
    const { page, url } = site;
    await page.goto(`${url}/${locale}/nothing/`);
    await page.getByRole('heading', { name: words.site.notFound.title }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
    expect(await page.locator('[data-not-found]:visible').count()).toBe(1);
  });

  test('the bare address leads to the visitor’s language', async () => {
    const { page, url } = site;
    await page.goto(url);
    await page.waitForURL(`${url}/${locale}/`);
  });
});

test('a visitor with a language that the site does not have gets English', async () => {
  const { page, url, close } = await openSite({ locale: 'eu' });
  await page.goto(url);
  await page.waitForURL(`${url}/en/`);
  await close();
});
