import {
  actionFor,
  answerInWords,
  askedFacts,
  channelGroups,
  decide,
  fill,
  isConclusion,
  type Known,
  messages,
  questionInWords,
  states,
  today,
  usualStart,
  valuesOn,
} from 'rules';
import { expect, test, vi } from 'vitest';
import { factsByOrigin, type PageFacts } from '../facts-by-origin.ts';
import { guideView, type ViewAsked } from './guide-view.ts';

vi.mock('../language.ts', () => ({ packagedWords: messages }));

const words = await messages('en');
const support: Known = { ...usualStart, goal: 'support', channel: 'ea', billing: 'license' };

/** Asks for the view when the reader has given these answers, on a page that shows those facts. */
const asking = (you: Known, page?: PageFacts, earlier: Known = {}): ViewAsked => ({
  facts: factsByOrigin({ you, countries: {} }, {}, page, { you: earlier, countries: {} }),
  opens: [],
  profiles: { countries: [''], current: 0 },
  locale: 'en',
});

const answerTo = async (asked: ViewAsked) => {
  const { answer } = await guideView(asked);
  if (!answer) throw new Error('These facts should lead to an answer.');
  return answer;
};

test('what the guide shows is what the rules say, for every state of the questions, and can be sent', async () => {
  let [questions, answers] = [0, 0];
  for (const { known } of states()) {
    const facts = { ...usualStart, ...known };
    const decision = decide(facts);
    const view = await guideView(asking(known));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(view.known).toEqual(facts);
    if (isConclusion(decision)) {
      const { title, sentence, reason, verdict, checks } = answerInWords(decision, facts, words, 'en');
      expect(view.answer).toMatchObject({ title, sentence, reason, verdict, row: decision.row, link: decision.link });
      expect(view.answer?.action).toEqual(actionFor(decision, facts, { opens: [] }));
      const { standOuts, checks: others, whereAreYou, steps } = view.answer ?? {};
      const drawn = [...(standOuts ?? []), ...(others ?? []), ...(whereAreYou ? [whereAreYou] : [])];
      expect(drawn.map(({ fact }) => fact).sort()).toEqual(checks.map(({ fact }) => fact).sort());
      expect(steps?.map(({ id }) => id)).toEqual(decision.steps.map(({ id }) => id));
      answers += 1;
    } else {
      const { question, where, possible } = questionInWords(decision, facts, words, 'en');
      expect(view.question).toMatchObject({ fact: decision.ask, question, where, possible });
      expect(view.question?.options.map(({ value }) => value)).toEqual(decision.values);
      questions += 1;
    }
  }
  expect(Math.min(questions, answers)).toBeGreaterThan(20);
});

test('an answer to be changed is asked for with all its values, the channels in their groups', async () => {
  const { question, answer } = await guideView({ ...asking(support), changing: 'channel' });
  expect(answer).toBeUndefined();
  expect(question?.options.map(({ value }) => value)).toEqual(askedFacts.channel);
  expect(question?.options.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['ea']);
  expect(question?.groups?.map(({ values }) => values)).toEqual(Object.values(channelGroups));
  const other = await guideView({ ...asking(support), changing: 'goal' });
  expect(other.question).not.toHaveProperty('groups');
});

test('an answer to be changed is not asked for with a value that has ended', async () => {
  const { question } = await guideView({ ...asking(support), changing: 'customer' });
  expect(question?.options.map(({ value }) => value)).toEqual(valuesOn('customer', today()));
  expect(question?.options.map(({ value }) => value)).not.toContain('csp-partner-other-tenant');
});

test('each premise says where it comes from, and what is only assumed comes last in the sentence', async () => {
  const { premises, basedOn } = await guideView(asking({ goal: 'support', channel: 'ea' }, undefined, support));
  const { origins } = words.extension;
  expect(Object.fromEntries(premises.map(({ fact, origin }) => [fact, origin]))).toMatchObject({
    goal: origins.you,
    channel: origins.you,
    billing: origins.kept,
  });
  expect(basedOn).toContain(words.facts.channel.answers.ea.label);
  const assumed = await guideView(asking({ goal: 'support' }));
  expect(assumed.premises[0]?.origin).toBe(origins.assumed);
  expect(assumed.basedOn.indexOf(words.extension.short.support)).toBeLessThan(assumed.basedOn.indexOf(origins.assumed));
});

test('a relationship that the page shows is not asked for, and an earlier answer that it contradicts is named', async () => {
  const page: PageFacts = { facts: { relationship: 'reseller' }, implied: 'inferred' };
  const here = await answerTo(asking(support, page, { relationship: 'pending' }));
  expect(here.whereAreYou).toBeUndefined();
  expect(here.asksPermission).toBe(true);
  expect(here.soFar).toContain(words.soFar['reseller-shown']);
  const { label } = words.checks.relationship.answers.pending;
  expect(here.soFar).toContain(fill(words.soFar.earlier, { answer: label }));
  expect(here.checks.find(({ fact }) => fact === 'relationship')?.origin).toBe(words.extension.origins.inferred);
  const elsewhere = await answerTo(asking({ ...support, relationship: 'reseller' }));
  expect(elsewhere.whereAreYou).toMatchObject({ fact: 'relationship', value: 'reseller' });
  expect(elsewhere.whereAreYou).not.toHaveProperty('origin');
  expect(elsewhere.asksPermission).toBe(false);
});

test('a check that can change the answer stands out and says how; one that has, too', async () => {
  const open = await answerTo(asking(support));
  const market = open.standOuts.find(({ fact }) => fact === 'market');
  expect(market?.note).toBe(fill(words.parts.otherwise, { verdict: words.verdicts.cannot }));
  const facts = factsByOrigin({ you: support, countries: { partner: 'DE', customer: 'JP' } }, {});
  const failed = await answerTo({ ...asking(support), facts });
  expect(failed.outcome).toBe('blocked-market');
  const check = failed.standOuts.find(({ fact }) => fact === 'market');
  expect(check).toMatchObject({ note: words.parts.decides, finding: words.markets['other-market'] });
});

test('a profile that fits the customer’s market is the action where the one in use does not', async () => {
  const facts = factsByOrigin({ you: support, countries: { customer: 'JP' } }, { country: 'DE' });
  const asked = { ...asking(support), facts };
  expect((await answerTo(asked)).action).toEqual({ do: 'pass-on', to: 'anyone' });
  const several = await answerTo({ ...asked, profiles: { countries: ['DE', '', 'JP'], current: 0 } });
  expect(several).toMatchObject({ fitting: 2, action: { do: 'use-profile' } });
});

test('a warning that is due soon is apart from the others where a move depends on it', async () => {
  const moves = [...states()].flatMap(({ known }) => {
    const facts = { ...usualStart, ...known };
    const decision = decide(facts);
    return isConclusion(decision) && decision.verdict === 'can-by-moving' ? [{ known, decision }] : [];
  });
  const isDated = ({ window }: (typeof moves)[number]['decision']['warnings'][number]) => window !== undefined;
  expect(moves.some(({ decision }) => decision.warnings.some(isDated))).toBe(true);
  for (const { known, decision } of moves) {
    const { urgent, warnings } = await answerTo(asking(known));
    const dated = decision.warnings.find(isDated);
    expect(urgent !== undefined).toBe(dated !== undefined);
    expect(warnings.map(({ id }) => id)).toEqual(
      decision.warnings.map(({ id }) => id).filter((id) => id !== dated?.id),
    );
  }
});

test.each([
  [
    'is told as read there',
    'Japan',
    {},
    { countries: { partner: 'DE', customer: 'JP' }, origin: words.extension.origins.page },
  ],
  [
    'counts less than what the reader says',
    'Japan',
    { customer: 'AT' },
    { countries: { partner: 'DE', customer: 'AT' } },
  ],
  ['counts for nothing when it is not known', 'Elbonia', {}, { countries: { partner: 'DE' } }],
])('a country on the page %s', async (_, country, countries, expected) => {
  const facts = factsByOrigin({ you: support, countries }, { country: 'DE' }, { facts: {}, country });
  const { standOuts, checks } = await answerTo({ ...asking({}), facts });
  const market = [...standOuts, ...checks].find(({ fact }) => fact === 'market');
  expect(market).toMatchObject(expected);
  expect(market?.origin).toBe('origin' in expected ? expected.origin : undefined);
});
