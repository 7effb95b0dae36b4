import type { Page } from 'playwright';
import { type Conclusion, isConclusion, type Known, messages, paths, states, toPath } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipboard } from '../../browser/clipboard.ts';
import { type OpenSite, openSite } from '../drive/open-site.ts';

/** One answer of every verdict and a question half way, for a reader of each language in turn. */
function sample() {
  const verdicts = new Map<Conclusion['verdict'], Known>();
  for (const { known, conclusion } of paths())
    if (!verdicts.has(conclusion.verdict)) verdicts.set(conclusion.verdict, known);
  const question = [...states()].find(
    ({ known, decision }) => !isConclusion(decision) && Object.keys(known).length > 3,
  );
  const chosen = [
    ...[...verdicts].map(([verdict, known]) => ({ name: `“${verdict}”`, known })),
    { name: 'a question half way', known: question?.known ?? {} },
  ];
  return chosen.map((state, index) => ({ ...state, language: index % 2 === 0 ? ('en' as const) : ('tr' as const) }));
}

const [en, tr] = [await messages('en'), await messages('tr')];
const headingIn = (words: typeof en, known: Known): string => {
  const decision = [...states()].find((state) => toPath(state.known) === toPath(known))?.decision;
  if (!decision) throw new Error(`No state: ${toPath(known)}`);
  return isConclusion(decision) ? words.outcomes[decision.outcome].title : words.facts[decision.ask].question;
};

/** The first things that a reader sees: the heading, and whether there is a notice about changes. */
const seen = async (page: Page) => ({
  heading: await page.locator('h1').textContent(),
  notices: await page.locator('.notice').count(),
});

describe('a link copied on the site', () => {
  let sender: OpenSite;
  let later: OpenSite;
  let bare: OpenSite;
  beforeAll(async () => {
    [sender, later, bare] = await Promise.all([
      openSite({ permissions: ['clipboard-read', 'clipboard-write'] }),
      openSite({ locale: 'tr' }),
      openSite({ locale: 'tr', javaScript: false }),
    ]);
    await later.page.clock.setFixedTime(new Date(Date.now() + 366 * 86_400_000));
  });
  afterAll(async () => {
    await Promise.all([sender.close(), later.close(), bare.close()]);
  });

  test.each(sample())(
    'is right in a fresh browser: with JavaScript a year later, without it, and in another language ($name, $language)',
    async ({ known, language }) => {
      const { page, url } = sender;
      const [words, other] = language === 'en' ? [en, tr] : [tr, en];
      await page.goto(`${url}/en/decide/${toPath(known)}`);
      await page.locator('.share summary').click();
      await page.locator('#share-language').selectOption(language);
      await page.evaluate('navigator.clipboard.writeText("")');
      await page.getByRole('button', { name: en.site.share.copyLink, exact: true }).click();
      await expect.poll(() => clipboard(page)).not.toBe('');
      const link = new URL(await clipboard(page));
      const expected = { heading: headingIn(words, known), notices: 0 };
      await bare.page.goto(bare.url + link.pathname);
      const open = bare.page.getByRole('link', { name: words.site.permalink.open });
      if (link.pathname.startsWith('/c/')) await open.click();
      expect(await seen(bare.page)).toEqual(expected);
      await later.page.goto(later.url + link.pathname);
      await later.page.locator('h1').hover();
      await later.page.waitForLoadState('networkidle');
      expect(await seen(later.page)).toEqual(expected);
      // The reader who opens it may read a language other than the link's.
      await bare.page.locator('details.languages summary').click();
      await bare.page.locator(`[data-languages] a[lang="${language === 'en' ? 'tr' : 'en'}"]`).click();
      expect(await seen(bare.page)).toEqual({ ...expected, heading: headingIn(other, known) });
      expect(later.errors).toEqual([]);
    },
  );
});
