// Over 250 lines: everything that a reader sees, compared with the rules, part by part.
import type { Page } from 'playwright';
import {
  type AnyFact,
  actionFor,
  answerInWords,
  type Conclusion,
  checkedFacts,
  checksInOneLine,
  citedByPart,
  decide,
  fill,
  isConclusion,
  type Known,
  labeled,
  locales,
  type Messages,
  messages,
  paths,
  soFarInWords,
  startsRequest,
  toPath,
  verdictOf,
  warningText,
} from 'rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../drive/open-site.ts';

/** The parts of an answer that a reader sees, with the targets of its links. */
interface Seen {
  readonly title: string;
  readonly heading: string;
  readonly verdict: string;
  readonly answer: readonly string[];
  readonly action: readonly string[];
  readonly meta: string;
  readonly todo: string;
  readonly steps: readonly string[];
  readonly done: readonly boolean[];
  readonly checks: readonly string[];
  readonly named: readonly string[];
  readonly standOuts: readonly string[];
  readonly request: boolean;
  readonly notes: readonly string[];
  readonly related: readonly string[];
  readonly unsure: readonly string[];
  readonly inPlace: readonly string[];
  readonly ways: readonly string[];
  readonly sources: readonly string[];
  readonly more: readonly string[];
}

/** Reads the page after each of these values was chosen, one check after the other. */
const choose = (page: Page, states: readonly Known[]) =>
  page.evaluate(`(async (states) => {
    const isSeen = (element) => element.checkVisibility();
    const all = (selector) => [...document.querySelectorAll('main ' + selector)].filter(isSeen);
    const texts = (selector) => all(selector).map((element) => element.textContent);
    const checks = ['market', 'mpa', 'segment', 'role', 'mca', 'acceptor', 'relationship'];
    const by = (mark) => (one, other) => one.dataset[mark] - other.dataset[mark];
    const seen = [];
    for (const known of states) {
      // Deciding checks are cleared first and chosen last, as another answer may not need the relationship.
      for (const [facts, wanted] of [[checks, {}], [checks.toReversed(), known]])
        for (const fact of facts) {
          const select = document.querySelector('main [data-check=' + fact + ']');
          const value = wanted[fact] ?? '';
          if (!select || select.value === value) continue;
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          const isTaken = () => (new URLSearchParams(location.search).get(fact) ?? '') === value;
          while (!isTaken()) await new Promise((again) => setTimeout(again, 1));
        }
      for (const details of document.querySelectorAll('main :is(.fold, .documents details)')) details.open = true;
      const steps = all('.steps > li').sort(by('place'));
      const items = all('.checks > li').sort(by('number'));
      seen.push({
        title: document.title,
        heading: texts('h1').join(),
        verdict: all('.answer')[0].dataset.verdict,
        answer: texts('.answer [data-exchanged=answer] p'),
        action: texts('.action :is(a, button)'),
        meta: texts('.meta').join(),
        todo: texts('.steps-head h2').join(),
        steps: steps.map((step) => step.querySelector('p:not(.until)').textContent),
        done: steps.map((step) => step.matches('[data-done]') && all('.done').some((sign) => step.contains(sign))),
        checks: items.map((check) => check.querySelector('.check-says').textContent),
        named: texts('.fold:has([data-checks=others]) > summary'),
        standOuts: texts('.stand-outs label'),
        request: all('.composer').length > 0,
        notes: texts('.fold:not([data-ready]) > .notes > li'),
        related: texts('[data-related-note]'),
        unsure: texts('.certainty p'),
        inPlace: texts('.in-place a'),
        ways: texts('.alternatives dt'),
        sources: texts('section > .documents details a').sort(),
        more: texts('.more-sources a').sort(),
      });
    }
    return seen;
  })(${JSON.stringify(states)})`) as Promise<readonly Seen[]>;

/** The label of the one action of an answer. */
function actionLabels(words: Messages, conclusion: Conclusion, known: Known): readonly string[] {
  const action = actionFor(conclusion, known, { opens: [] });
  switch (action?.do) {
    case 'make-link':
      return [action.again ? words.actions.copyAgain : words.actions.makeLink];
    case 'write-mail':
      return [words.actions.writeMail];
    case 'see-alternative':
      return [words.alternatives[action.alternative.id].title];
    case 'name-seller':
      return [words.actions.nameSeller];
    case 'pass-on':
      return [words.actions[action.to]];
    default:
      return [];
  }
}

const saidWithCheck = ['mpa-deauthorized', 'A24'];

/** The parts of an answer that a reader should see by the rules. */
function expected(locale: string, words: Messages, conclusion: Conclusion, known: Known, asBuilt: Conclusion): Seen {
  const { outcome, steps, checks, warnings, alternatives, link, statements } = conclusion;
  const { title, sentence, otherwise, verdict, certainty, asOf, rule, conflicts, caveats, ...said } = answerInWords(
    conclusion,
    known,
    words,
    locale,
  );
  const soFar = soFarInWords(conclusion, known, words, locale, false);
  // Statements that a reply adds to an answer are listed behind its checks.
  const cited = citedByPart(outcome === asBuilt.outcome ? asBuilt : conclusion);
  const asked = checks.filter(({ fact }) => fact !== 'relationship');
  const standsOut = ({ decides, state }: (typeof checks)[number]) =>
    decides && (state === 'failed' || state === 'open');
  const standOuts = asked.filter(standsOut).map(({ fact }) => fact);
  const others = said.checks.filter(({ fact }) => fact !== 'relationship' && !standOuts.includes(fact));
  const ways = alternatives.map(({ id }) => words.alternatives[id].title);
  const inPlace = alternatives.filter((way) => way.inPlace).map(({ id }) => words.alternatives[id].title);
  const request = steps.find(startsRequest);
  const todo = verdictOf(outcome) === 'cannot' ? words.parts.instead : words.tree.steps;
  return {
    title: fill(words.site.pageTitle, {
      page: labeled(words, verdict.word, title),
      site: words.site.name,
    }),
    heading: title,
    verdict: verdictOf(outcome),
    answer: [sentence, ...(otherwise ? [otherwise] : []), ...(soFar ? [soFar] : [])],
    action: actionLabels(words, conclusion, known),
    meta: `${certainty.label} · ${asOf} · ${rule}`,
    todo: steps.some(({ done }) => done) && steps.some(({ done }) => !done) ? words.parts.left : todo,
    steps: steps.map(({ id, actor }) => `${words.actors[actor]} · ${words.steps[id]}`),
    done: steps.map(({ done }) => done),
    checks: asked.map(({ fact, value, state, fit, sameCountry }) => {
      const said = words.checks[fact] as Messages['checks']['market'];
      const sentence = sameCountry ? said.sameCountry : fit ? words.roleFits[fit] : said.text;
      // A caveat of only one value of a check is shown with that value.
      const caveat = value === 'deauthorized' && conclusion.caveats.find(({ id }) => id === 'mpa-deauthorized');
      return `${words.checkStates[state]} ${caveat ? words.caveats[caveat.id] : sentence}`;
    }),
    named: others.length === 0 ? [] : [checksInOneLine(words, others)],
    standOuts: standOuts.map((fact) => words.checks[fact].question),
    request: 'kind' in link && request !== undefined && (!request.done || known.relationship === 'pending'),
    notes: [
      ...warnings.map((warning) => warningText(words, locale, warning)),
      // A caveat of only one value of a check is shown with that value.
      ...caveats.filter(({ id }) => !saidWithCheck.includes(id)).map(({ text }) => text),
    ],
    related: caveats.filter(({ id }) => id === 'A24').map(({ text }) => text),
    unsure: certainty.id === 'documented' ? [] : [certainty.text, ...conflicts.map(({ text }) => text)],
    inPlace,
    ways: [...inPlace, ...ways.filter((title) => !inPlace.includes(title))],
    sources: statements.toSorted(),
    more: [
      ...cited.steps,
      ...cited.notes,
      ...(cited.checks.length > 0 ? [words.site.commonParts.checks] : []),
    ].toSorted(),
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

/** No value, each value by itself, and values that affect each other together. */
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

  // Only the words differ between languages, so each kind is tested in one of them.
  const inTurn = kinds.filter((_, index) => index % locales.length === locales.indexOf(locale));

  test(`sees the answers of the rules, on ${inTurn.length} kinds of answers`, async () => {
    const { context, url, errors } = site;
    const waiting = [...inTurn];
    const walk = async () => {
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { known } = next;
        await page.goto(`${url}/${locale}/decide/${toPath(known)}`);
        // Parts that most answers share are fetched once the page is there.
        await page.locator('main [data-from]').first().waitFor({ state: 'detached' });
        await page.locator('[data-check]').first().focus();
        const seen = await choose(page, answers);
        seen.forEach((all, index) => {
          const given = { ...known, ...answers[index] };
          expect(all, JSON.stringify(given)).toEqual(
            expected(locale, words, concluded(given), given, concluded(known)),
          );
        });
      }
      await page.close();
    };
    await Promise.all([walk(), walk(), walk()]);
    expect(errors).toEqual([]);
  });
});
