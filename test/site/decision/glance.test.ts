import type { Page } from 'playwright';
import { actionFor, locales, messages, type Path, paths, startsRequest, toPath } from 'rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../drive/open-site.ts';

/** The positions of the parts of an answer on its page, in pixels from its top, and the words before them. */
interface Glance {
  readonly path: string;
  readonly action: number;
  readonly wordsBefore: number;
  readonly copy: number | undefined;
  readonly sources: number;
  readonly height: number;
  readonly headings: number;
  readonly titles: number;
}

const windows = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

const look = (page: Page) =>
  page.evaluate(`(() => {
    const seen = (selector) => [...document.querySelectorAll('main ' + selector)].filter((each) => each.checkVisibility());
    const bottom = (element) => element && Math.round(element.getBoundingClientRect().bottom + scrollY);
    const range = document.createRange();
    range.setStart(document.querySelector('main'), 0);
    range.setEndBefore(document.querySelector('.answer > .actions'));
    const text = range.cloneContents();
    for (const unseen of text.querySelectorAll('[hidden], .unscripted')) unseen.remove();
    const titles = seen('.documents cite').map(({ textContent }) => textContent);
    return {
      action: bottom(document.querySelector('.answer > .actions')),
      wordsBefore: text.textContent.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length,
      copy: bottom(seen('.composer button').at(0)),
      sources: Math.round(document.querySelector('#sources').getBoundingClientRect().top + scrollY),
      height: document.documentElement.scrollHeight,
      headings: seen('h2:not(.sr-only)').length,
      titles: titles.length - new Set(titles).size,
    };
  })()`) as Promise<Omit<Glance, 'path'>>;

/** Shows another page in place, as when a reader goes back: that takes a third of the time of loading it. */
const turnTo = (page: Page, path: string) =>
  page.evaluate((address) => {
    const turned = new Promise((done) => document.addEventListener('turned', done, { once: true }));
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    return turned.then(() => undefined);
  }, path);

/** An answer for each combination of parts on a page, the one with the longest facts. */
const kinds: readonly Path[] = [
  ...Map.groupBy([...paths()], ({ known, conclusion }) => {
    const { outcome, steps, checks, warnings, alternatives, caveats, link, row } = conclusion;
    const ids = [steps, warnings, alternatives, caveats].map((list) => list.map(({ id }) => id).join());
    return [outcome, row, ...ids, checks.length, JSON.stringify(link), 'partner-type' in known].join('/');
  }).values(),
].flatMap((same) => same.toSorted((one, other) => toPath(other.known).length - toPath(one.known).length)[0] ?? []);

/**
 * The longest of those with the same answer and the same request: enough to see how long a language's words make a
 * page.
 */
const longest: readonly Path[] = [
  ...Map.groupBy(kinds, ({ known, conclusion: { outcome, link } }) =>
    JSON.stringify([outcome, link, 'partner-type' in known]),
  ).values(),
].flatMap(
  (same) => same.toSorted((one, other) => other.conclusion.steps.length - one.conclusion.steps.length)[0] ?? [],
);

describe.each(locales)('an answer in %s', async (locale) => {
  const inWindow = { wide: [] as (Glance & Path)[], phone: [] as (Glance & Path)[] };
  beforeAll(async () => {
    const { page, url, close } = await openSite({ locale });
    await page.goto(`${url}/${locale}/decide/`);
    for (const kind of locale === 'ja' ? longest : kinds) {
      const path = `/${locale}/decide/${toPath(kind.known)}`;
      await turnTo(page, path);
      for (const name of ['wide', 'phone'] as const) {
        await page.setViewportSize(windows[name]);
        inWindow[name].push({ ...kind, path, ...(await look(page)) });
      }
    }
    await close();
  }, 300_000);

  /** German words need more lines than those of the other languages. */
  const longer = locale === 'de' ? 1.1 : 1;
  const lengths = new Set(['copy', 'sources', 'height']);

  /** The pages on which something is further down, or larger, than allowed. */
  const over = (
    all: readonly (Glance & Path)[],
    part: 'action' | 'wordsBefore' | 'copy' | 'sources' | 'height' | 'headings' | 'titles',
    most: number | ((glance: Path) => number),
  ) =>
    all.flatMap((glance) => {
      const limit = (typeof most === 'number' ? most : most(glance)) * (lengths.has(part) ? longer : 1);
      return (glance[part] ?? 0) > limit ? [`${part} ${glance[part]} > ${limit}: ${glance.path}`] : [];
    });
  const isSupport = ({ conclusion }: Path) => conclusion.outcome.startsWith('request-relationship');
  /** Every step is shown, and an answer with more than eight of them is longer by that. */
  const moreSteps = ({ conclusion }: Path, each: number) => Math.max(0, conclusion.steps.length - 8) * each;
  /** The answers whose first action is to make the link. */
  const withLinkFirst = (all: readonly (Glance & Path)[]) =>
    all.filter(({ known, conclusion }) => actionFor(conclusion, known, { opens: [] })?.do === 'make-link');

  test('has its action, its link and its sources in reach, in a wide window', () => {
    const all = inWindow.wide;
    expect([
      ...over(all, 'action', 400),
      ...(locale === 'en' ? over(all, 'wordsBefore', 40) : []),
      ...over(withLinkFirst(all), 'copy', (glance) => (isSupport(glance) ? 800 : 880)),
      ...over(all, 'height', (glance) => 2_200 + moreSteps(glance, 60)),
      ...over(all, 'headings', 4),
      ...over(all, 'titles', 0),
    ]).toEqual([]);
    const withLink = all.filter(({ conclusion: { link, steps } }) => 'kind' in link && steps.some(startsRequest));
    expect(withLink.length).toBeGreaterThan(0);
    expect(withLink.filter(({ copy, conclusion: { verdict } }) => copy === undefined && verdict !== 'not-yet')).toEqual(
      [],
    );
  });

  test('has them in reach on a phone', () => {
    const all = inWindow.phone;
    expect([
      ...over(all, 'action', 500),
      ...over(withLinkFirst(all), 'copy', 1_360),
      ...over(all, 'sources', (glance) => 2_532 + moreSteps(glance, 80)),
      ...over(all, 'height', (glance) => 3_700 + moreSteps(glance, 80)),
    ]).toEqual([]);
  });
});

test('a keyboard reaches the action first, and copies the link from there', async () => {
  const words = await messages('en');
  const site = await openSite({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, url } = site;
  await page.goto(`${url}/en/decide/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/`);
  const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(words.actions.makeLink);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('partnerTenant');
  await page.keyboard.type('5BE5DE6A-5a4c-4a1e-9b4e-0d5b1c2a3f4e');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('partnerId=5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e');
  await site.close();
});
