import { describe, expect, test } from 'vitest';
import { type Conclusion, decide, isConclusion } from '../../decide/decide.ts';
import { paths } from '../../decide/paths.ts';
import { editionDays } from '../../editions/editions.ts';
import { type Answer, checkedFacts, type Known, valuesOn } from '../../policy/facts.ts';
import { outcomeOf } from '../../policy/outcomes/outcomes.ts';
import { startsRequest } from '../../policy/steps.ts';
import { messages } from '../../words/load.ts';
import { soFarInWords } from '../so-far.ts';
import { titleAndSentence } from './stage.ts';

const words = await messages('en');
const ea: Known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' };
const order: Known = { ...ea, goal: 'add', 'partner-type': 'direct-bill' };

function concluded(known: Known, day = '2026-11-28'): Conclusion {
  const decision = decide(known, day);
  if (!isConclusion(decision)) throw new Error(`Still asks for ${decision.ask}.`);
  return decision;
}

const soFar = (known: Known, isShown = false, day?: string) =>
  soFarInWords(concluded(known, day), known, words, 'en', isShown);

type Relationship = Answer<'relationship'> | undefined;
const own = words.outcomes['request-relationship'];
const { support } = words;

const stages: readonly (readonly [day: string, Relationship, { title?: string; answer: string }])[] = [
  ['2026-11-28', undefined, own],
  ['2026-11-28', 'none', own],
  ['2026-11-28', 'pending', support.wait],
  ['2026-11-28', 'reseller', support.permission],
  ['2026-11-28', 'admin-expired', support.renew],
  ['2026-11-28', 'reseller-with-admin', support.done],
  ['2026-11-28', 'admin-only', support['ask-permitted']],
  ['2023-10-08', undefined, support['ask-once']],
  ['2023-10-08', 'pending', support['wait-once']],
  ['2023-10-08', 'reseller', support['done-once']],
  ['2023-10-09', undefined, own],
];

test.each(stages)('support on %s with %s names its stage', (day, relationship, expected) => {
  const known = relationship ? { ...ea, relationship } : ea;
  expect(titleAndSentence(concluded(known, day), known, words)).toEqual({ title: own.title, ...expected });
});

test('an agreement that is not accepted yet does not delay the request', () => {
  const known: Known = { ...ea, relationship: 'reseller', mca: 'not-accepted' };
  expect(concluded(known).stage).toBe('permission');
  expect(concluded({ ...known, relationship: 'reseller-with-admin' }).stage).toBe('done');
});

test('every other answer keeps its title', () => {
  for (const relationship of checkedFacts.relationship) {
    const known = { ...order, relationship };
    expect(titleAndSentence(concluded(known), known, words)).toEqual(words.outcomes['order-licenses']);
  }
});

describe('the sentence on what the partner already has', () => {
  const has = words.soFar.reseller;

  test('is missing while no relationship is known, and for an answer that needs none', () => {
    expect(soFar(ea)).toBeUndefined();
    expect(soFar({ ...ea, relationship: 'none' })).toBeUndefined();
    expect(soFar({ ...ea, channel: 'this-partner', relationship: 'reseller' })).toBeUndefined();
  });

  test('includes the number of steps left', () => {
    expect(soFar({ ...ea, relationship: 'pending' })).toBe(words.soFar.pending);
    expect(soFar({ ...ea, relationship: 'reseller' })).toBe(`${has} 3 steps left.`);
    expect(soFar({ ...ea, relationship: 'admin-expired' })).toBe(`${words.soFar['admin-expired']} 3 steps left.`);
    expect(soFar({ ...ea, relationship: 'reseller-with-admin' })).toBe(words.soFar['reseller-with-admin']);
    expect(soFar({ ...ea, relationship: 'admin-only' })).toBe(words.soFar['admin-only']);
    expect(soFar({ ...order, relationship: 'reseller-with-admin' })).toBe(`${has} 1 step left.`);
    expect(soFar({ ...order, relationship: 'admin-expired' })).toBe(`${has} 1 step left.`);
  });

  test('names the page it is read from', () => {
    expect(soFar({ ...ea, relationship: 'reseller' }, true)).toBe(`${words.soFar['reseller-shown']} 3 steps left.`);
    expect(soFar({ ...ea, relationship: 'admin-only' }, true)).toBe(words.soFar['admin-only-shown']);
  });

  test('mentions no steps when none are left', () => {
    expect(soFar({ ...ea, relationship: 'reseller' }, false, '2023-10-08')).toBe(has);
  });
});

test('with all steps done nothing is requested any more, on any day', () => {
  for (const day of editionDays)
    for (const { known } of paths(day))
      for (const relationship of valuesOn('relationship', day)) {
        const { stage, steps, outcome } = concluded({ ...known, relationship }, day);
        const isDone = steps.every(({ done }) => done);
        if (isDone) expect(stage, outcome).toBe('done');
        if (stage === 'done') expect(outcomeOf(outcome).part, outcome).toBe('supports');
      }
});

test('an answer that begins with a request has the link for it, or says why there is none', () => {
  for (const day of editionDays)
    for (const { conclusion } of paths(day))
      if (conclusion.steps.some(startsRequest))
        expect(conclusion.link, conclusion.outcome).not.toEqual({ none: 'nothing-to-request' });
});
