import { asPlainText, isConclusion, type Known, locales, messages, states, summaryOf, toPath } from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../drive/open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const all = [...states()];

describe.each(locales)('on paper, in %s', async (locale) => {
  const words = await messages(locale);
  const length = ({ known, decision }: (typeof all)[number]) =>
    asPlainText(summaryOf(decision, known, words, locale)).length +
    (isConclusion(decision) ? decision.statements.map((id) => words.statements[id]).join('').length : 0);
  const longest = (kind: 'answer' | 'question', count: number): readonly Known[] => {
    const best = new Map<string, (typeof all)[number]>();
    for (const state of all.filter(({ decision }) => isConclusion(decision) === (kind === 'answer'))) {
      const key = isConclusion(state.decision) ? state.decision.outcome : state.decision.ask;
      const other = best.get(key);
      if (!other || length(other) < length(state)) best.set(key, state);
    }
    const sorted = [...best.values()].toSorted((one, other) => length(other) - length(one));
    return sorted.slice(0, count).map(({ known }) => known);
  };

  test.each(['A4', 'Letter'])('the longest answers and questions take one page, %s', async (format) => {
    const { page, url } = site;
    for (const known of [...longest('answer', 5), ...longest('question', 2)]) {
      const path = `/${locale}/decide/${toPath(known)}`;
      await page.goto(url + path);
      const paper = (await page.pdf({ format })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length, path).toBe(1);
    }
  });

  test('an answer has its steps, a box for each check, its sources and the answers given, and nothing to press', async () => {
    const { page, url } = site;
    await page.emulateMedia({ media: 'print' });
    await page.goto(
      `${url}/${locale}/decide/cloud=public/customer=end-customer/goal=support/channel=ea/billing=license/`,
    );
    for (const part of ['.answer', '.steps > li', '.checks > li', '.documents li', '.given > div'])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    for (const part of ['button', 'select', 'input', 'summary:not(.fold > summary)', '.lean-header', '.given dd + dd'])
      expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
    await page.emulateMedia({ media: null });
  });
});
