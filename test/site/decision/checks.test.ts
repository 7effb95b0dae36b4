import type { Page } from 'playwright';
import {
  type AnyFact,
  type Conclusion,
  checkedFacts,
  cited,
  count,
  decide,
  fill,
  isConclusion,
  type Known,
  locales,
  type Messages,
  messages,
  paths,
  toPath,
  warningText,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../open-site.ts';

/** What a reader sees of an answer, and where its links lead. */
interface Seen {
  readonly title: string;
  readonly heading: string;
  readonly verdict: string;
  readonly answer: readonly string[];
  readonly steps: readonly string[];
  readonly done: readonly boolean[];
  readonly checks: readonly string[];
  readonly request: boolean;
  readonly warnings: readonly string[];
  readonly inPlace: readonly string[];
  readonly alternatives: readonly string[];
  readonly sources: readonly string[];
  readonly more: readonly string[];
}

/** Reads the page after each of these values was chosen, one check after the other. */
const choose = (page: Page, states: readonly Known[]) =>
  page.evaluate(`(async (states) => {
    const isSeen = (element) => element.checkVisibility();
    const all = (selector) => [...document.querySelectorAll('main ' + selector)].filter(isSeen);
    const texts = (selector) => all(selector).map((element) => element.textContent);
    const seen = [];
    for (const known of states) {
      for (const select of document.querySelectorAll('[data-check]')) {
        const value = known[select.dataset.check] ?? '';
        if (select.value === value) continue;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        const isTaken = () => (new URLSearchParams(location.search).get(select.dataset.check) ?? '') === value;
        while (!isTaken()) await new Promise((again) => setTimeout(again, 1));
      }
      for (const details of document.querySelectorAll('.more-sources')) details.open = true;
      seen.push({
        title: document.title,
        heading: texts('h1').join(),
        verdict: all('.answer')[0].dataset.verdict,
        answer: texts('.answer > p:not(.facts-of-answer)'),
        steps: texts('.steps > li > p'),
        done: all('.steps > li').map((step) => step.matches('[data-done]') && all('.done').some((sign) => step.contains(sign))),
        checks: texts('.checks > li > p'),
        request: all('.composer').length > 0,
        warnings: texts('.warnings > li'),
        inPlace: texts('.in-place h2'),
        alternatives: texts('.alternatives dt'),
        sources: texts('section > .sources .number'),
        more: [...texts('.more-sources > summary'), ...texts('.more-sources .number')],
      });
    }
    return seen;
  })(${JSON.stringify(states)})`) as Promise<readonly Seen[]>;

/** What the rules say that a reader should see. */
function expected(locale: string, words: Messages, conclusion: Conclusion): Seen {
  const { outcome, verdict, replaced, steps, checks, warnings, alternatives, link, statements } = conclusion;
  const { title, answer } = words.outcomes[outcome];
  const more = cited(conclusion).filter((id) => !statements.includes(id));
  return {
    title: fill(words.site.pageTitle, {
      page: fill(words.site.state.outcomeTitle, { verdict: words.verdicts[verdict], title }),
      site: words.site.name,
    }),
    heading: title,
    verdict,
    answer: [answer, ...(replaced ? [fill(words.tree.otherwise, { answer: words.outcomes[replaced].answer })] : [])],
    steps: steps.map(({ id }) => words.steps[id]),
    done: steps.map(({ done }) => done),
    checks: checks.map(({ fact, value, state, fit, sameCountry }) => {
      const said = words.checks[fact] as Messages['checks']['market'];
      const sentence = sameCountry ? said.sameCountry : fit ? words.roleFits[fit] : said.text;
      // What comes with one value of a check alone is said with it.
      const own = value === 'deauthorized' ? 'mpa-deauthorized' : value === 'admin-only' ? 'A24' : undefined;
      const caveat = conclusion.caveats.find(({ id }) => id === own);
      return `${words.checkStates[state]} ${caveat ? words.caveats[caveat.id] : sentence}`;
    }),
    request: !('none' in link && link.none === 'nothing-to-request'),
    warnings: warnings.map((warning) => warningText(words, locale, warning)),
    inPlace: alternatives.filter(({ inPlace }) => inPlace).map(({ id }) => words.alternatives[id].title),
    alternatives: alternatives.filter(({ inPlace }) => !inPlace).map(({ id }) => words.alternatives[id].title),
    sources: statements,
    more: [...(more.length > 0 ? [count(locale, words.site.state.statements, more.length)] : []), ...more].toSorted(),
  };
}

const concluded = (known: Known): Conclusion => {
  const decision = decide(known);
  if (!isConclusion(decision)) throw new Error(`${JSON.stringify(known)} is a question`);
  return decision;
};

/** An answer of every kind: each outcome with checks, by each row and each set of steps and checks that it has. */
const kinds = [
  ...Map.groupBy(
    [...paths()].filter(({ conclusion }) => conclusion.checks.length > 0),
    ({ conclusion: { outcome, row, steps, checks } }) =>
      JSON.stringify([
        outcome,
        row,
        steps.map(({ id }) => id),
        checks.map(({ fact, sameCountry }) => [fact, sameCountry]),
      ]),
  ).values(),
].flatMap(([path]) => path ?? []);

/** Nothing, each value by itself, and what bears on each other together. */
const answers: readonly Known[] = [
  {},
  ...(Object.entries(checkedFacts) as [AnyFact, readonly string[]][]).flatMap(([fact, values]) =>
    values.map((value): Known => ({ [fact]: value })),
  ),
  { market: 'other', mpa: 'unsigned' },
  { mpa: 'deauthorized', mca: 'not-accepted', relationship: 'reseller' },
  { mca: 'not-accepted', relationship: 'reseller-with-admin', role: 'other' },
  { market: 'other', relationship: 'pending' },
  {},
];

describe.each(locales)('a reader who answers the checks, in %s', async (locale) => {
  const words = await messages(locale);
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ locale });
  });
  afterAll(() => site.close());

  // What differs between languages are the words: each kind is looked at in one of them.
  const inTurn = kinds.filter((_, index) => index % locales.length === locales.indexOf(locale));

  test(`sees what the rules say, on ${inTurn.length} kinds of answers`, async () => {
    const { context, url, errors } = site;
    const waiting = [...inTurn];
    const walk = async () => {
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { known } = next;
        await page.goto(`${url}/${locale}/decide/${toPath(known)}`);
        await page.locator('[data-check]').first().focus();
        const seen = await choose(page, answers);
        seen.forEach(({ more, ...all }, index) => {
          const given = { ...known, ...answers[index] };
          expect({ ...all, more: more.toSorted() }, JSON.stringify(given)).toEqual(
            expected(locale, words, concluded(given)),
          );
        });
      }
      await page.close();
    };
    await Promise.all([walk(), walk(), walk()]);
    expect(errors).toEqual([]);
  });
});
