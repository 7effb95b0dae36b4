import {
  decide,
  editionOn,
  fill,
  isConclusion,
  issued,
  type Known,
  locales,
  messages,
  type State,
  shortName,
  states,
  today,
  toPath,
  toPinnedPath,
  verdictInWords,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPage, type OpenSite, openChecks, openSite, pageAt } from '../open-site.ts';
import { decoded } from '../read-page.ts';

const current = editionOn(today());
const meta = (html: string, name: string): string =>
  decoded(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');

/** What the page's facts lead to by the rules of a day: an outcome, or the next question. */
function leadsTo(known: Known, day: string): string {
  const decision = decide(known, day);
  return isConclusion(decision) ? decision.outcome : decision.ask;
}
const isSame = ({ known }: State, edition: string) => leadsTo(known, edition) === leadsTo(known, today());

describe.each(locales)('shared links, in %s', async (locale) => {
  const words = await messages(locale);
  const { pinned } = words.site;
  const titleToday = (known: Known): string => {
    const decision = decide(known);
    return isConclusion(decision)
      ? fill(words.site.state.outcomeTitle, {
          verdict: verdictInWords(words, decision.outcome).word,
          title: words.outcomes[decision.outcome].title,
        })
      : words.facts[decision.ask].question;
  };

  test.each(issued.editions)(
    'of the edition of %s have a page each, long and short, that says what holds today',
    (edition) => {
      for (const state of states(edition)) {
        const path = `/${locale}/decide/${toPinnedPath(state.known, edition)}`;
        expect(isPage(path), path).toBe(true);
        const html = pageAt(path);
        expect(pageAt(`/c/${locale}-${shortName(state.known, edition)}/`)).toBe(html);
        expect(new URL(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '').pathname).toBe(path);
        const standing = edition === current ? 'in-force' : isSame(state, edition) ? 'same' : 'other';
        const [, notice = ''] = /data-standing="[\w-]+">(.*?)<\/div>/s.exec(html) ?? [];
        expect(html, path).toContain(`data-standing="${standing}"`);
        const said = meta(html, 'description');
        expect(meta(html, 'og:description')).toBe(said);
        if (standing === 'other') {
          expect(decoded(notice), path).toContain(titleToday(state.known));
          expect(said, path).toContain(titleToday(state.known));
        }
        if (standing === 'in-force') expect(meta(html, 'og:title'), path).not.toContain(edition.slice(0, 4));
        else expect(meta(html, 'og:title'), path).toContain(edition.slice(0, 4));
        const { decision } = state;
        const heading = isConclusion(decision)
          ? words.outcomes[decision.outcome].title
          : Object.keys(state.known).length === 0
            ? words.site.start.title
            : words.facts[decision.ask].question;
        expect(decoded(/<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? ''), path).toBe(heading);
      }
    },
  );

  test('lead on by the same rules, and out to today’s only on wish', () => {
    for (const edition of issued.editions)
      for (const { known, decision } of states(edition)) {
        if (isConclusion(decision)) continue;
        const html = pageAt(`/${locale}/decide/${toPinnedPath(known, edition)}`);
        for (const value of decision.values) {
          const after = toPinnedPath({ ...known, [decision.ask]: value } as Known, edition);
          expect(html).toContain(`href="/${locale}/decide/${after}"`);
        }
        expect(decoded(html)).toMatch(new RegExp(`${pinned.toTodaysAnswer}|${pinned.toTodaysQuestion}`));
      }
  });

  test('there are some whose answer has changed since, and some whose answer has not', () => {
    const old = [...states('2020-06-17')];
    expect(old.some((state) => !isSame(state, '2020-06-17'))).toBe(true);
    expect(old.some((state) => isSame(state, '2020-06-17'))).toBe(true);
  });
});

/** Legacy Azure of another partner: in 2020 an Azure plan could not be moved, now it can. */
const moved = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'take-over',
  channel: 'csp-partner',
  billing: 'usage',
  'partner-type': 'direct-bill',
  'azure-offer': 'azure-plan',
} as const satisfies Known;
const support = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'ea',
  billing: 'license',
} as const satisfies Known;

describe('a shared link, opened later', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  const noticeOf = () => site.page.locator('.notice.pinned');

  test.each([`/en/decide/${toPinnedPath(support, current)}`, `/c/en-${shortName(support, current)}/`])(
    'a year ahead, %s still shows its answer and that it holds',
    async (path) => {
      const { page, url, errors } = site;
      const words = await messages('en');
      await page.clock.setFixedTime(new Date(Date.now() + 366 * 86_400_000));
      await page.goto(url + path);
      await page.locator('h1').hover();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
      expect(await noticeOf().getAttribute('data-standing')).toBe('in-force');
      await openChecks(page);
      await page.locator('#check-role').selectOption('helpdesk-agent');
      await page.waitForURL(/role=helpdesk-agent$/);
      expect(await noticeOf().getAttribute('data-standing')).toBe('in-force');
      expect(errors).toEqual([]);
    },
  );

  test('answers given in place stay in its edition; one link leads to today’s rules', async () => {
    const { page, url } = site;
    const words = await messages('en');
    const { billing: _, ...start } = support;
    await page.goto(`${url}/en/decide/${toPinnedPath(start, '2020-06-17')}`);
    await page.locator('[data-answer=license]').click();
    await page.waitForURL(`${url}/en/decide/${toPinnedPath(support, '2020-06-17')}`);
    expect(await page.locator('h1').textContent()).toBe(words.outcomes['request-relationship'].title);
    expect(await page.locator('.meta').textContent()).toContain('2020');
    await page.getByRole('link', { name: words.site.pinned.toTodaysAnswer }).click();
    await page.waitForURL(`${url}/en/decide/${toPath(support)}`);
    expect(await noticeOf().count()).toBe(0);
    expect(await page.locator('.meta').textContent()).toContain(today().slice(0, 4));
    await page.goBack();
    await page.waitForURL(`${url}/en/decide/${toPinnedPath(support, '2020-06-17')}`);
    expect(await noticeOf().getAttribute('data-standing')).toBe('same');
  });

  test('a day of the reader’s own choice leads out of the edition', async () => {
    const { page, url } = site;
    const words = await messages('en');
    await page.goto(`${url}/en/decide/${toPinnedPath(support, current)}`);
    await page.getByText(words.site.state.anotherDay, { exact: true }).click();
    await page.locator('#as-of').fill('2021-02-03');
    await page.getByRole('button', { name: words.site.state.show }).click();
    await page.waitForURL(`${url}/en/decide/${toPath(support)}?as-of=2021-02-03`);
    await page.locator('.notice.dated').waitFor();
    expect(await noticeOf().count()).toBe(0);
  });

  test('the languages lead to the same state of the same edition', async () => {
    const { page, url } = site;
    for (const path of [
      `/en/decide/${toPinnedPath(moved, '2020-06-17')}`,
      `/c/en-${shortName(moved, '2020-06-17')}/`,
    ]) {
      await page.goto(url + path);
      const other = page.locator('a[data-locale=tr]');
      expect(await other.getAttribute('href')).toBe(`/tr/decide/${toPinnedPath(moved, '2020-06-17')}`);
    }
  });
});

test('without JavaScript a short link shows the answer, whether it holds, and the way to today’s', async () => {
  const { page, url, close } = await openSite({ javaScript: false, locale: 'tr' });
  const words = await messages('tr');
  await page.goto(`${url}/c/tr-${shortName(moved, '2020-06-17')}/`);
  expect(await page.locator('h1').textContent()).toBe(words.outcomes['no-transfer-path'].title);
  expect(await page.locator('.notice.pinned').getAttribute('data-standing')).toBe('other');
  await page.locator('.notice.pinned .ways a').first().click();
  expect(new URL(page.url()).pathname).toBe(`/tr/decide/${toPath(moved)}`);
  await close();
});
