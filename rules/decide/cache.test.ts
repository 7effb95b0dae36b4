import { expect, test } from 'vitest';
import { editionDays } from '../editions/editions.ts';
import { alternativesFor } from '../policy/alternatives.ts';
import { caveatsFor } from '../policy/caveats.ts';
import { checksFor } from '../policy/checks.ts';
import { dayAfter, today } from '../policy/days/day.ts';
import { askedFacts, checkedFacts, everyFact, type Known } from '../policy/facts.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import { linkFor } from '../policy/link-choice.ts';
import { outcomeOf } from '../policy/outcomes/outcomes.ts';
import { stepsFor } from '../policy/steps.ts';
import { type Rule, rulesOn } from '../policy/table.ts';
import { decisionCache, explained } from './cache.ts';
import { decide, isConclusion } from './decide.ts';
import { paths } from './paths.ts';
import { distinctFactSets } from './proof.ts';

const day = today();

test.each(editionDays)('on %s an explanation reads only facts by which answers are remembered', (since) => {
  const read = new Set<string | symbol>();
  for (const { known, conclusion } of paths(since)) {
    const watched = new Proxy(known, {
      get: (facts, fact) => {
        read.add(fact);
        return Reflect.get(facts, fact);
      },
    });
    const { row, outcome, replaced = outcome } = conclusion;
    caveatsFor(row, outcomeOf(replaced), watched, since);
    checksFor(outcomeOf(replaced), watched, since);
    stepsFor(outcomeOf(outcome), watched, since);
    alternativesFor(outcomeOf(outcome), watched, since);
    linkFor(outcomeOf(outcome), watched, since);
  }
  expect([...read].filter((fact) => !explained.some((each) => each === fact))).toEqual([]);
});

test('an answer given before is the same object, no matter in which order the facts came', () => {
  for (const known of distinctFactSets(day, rulesOn(day))) {
    const reversed = Object.fromEntries(Object.entries(known).reverse());
    const decision = decide(known, day);
    expect(isConclusion(decision)).toBe(true);
    expect(decide(reversed, day)).toBe(decision);
  }
});

test.each([
  ['an unknown fact', { cloud: 'public', weather: 'fine' }],
  ['a fact named like a part of every object', { constructor: 'public' }],
  ['an unknown value', { cloud: 'moon' }],
  ['a value of another fact', { cloud: 'public', goal: 'legacy' }],
  ['a value named like a part of every object', { cloud: 'valueOf' }],
  ['a list', { cloud: ['public'] }],
  ['a number', { cloud: 6 }],
  ['nothing at all', { cloud: null }],
  ['an empty text', { cloud: '' }],
])('%s is refused before and after the same answer was given', (_, wrong) => {
  const given = { customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license', ...wrong };
  for (let time = 0; time < 2; time += 1) {
    expect(() => decide(given as never, day)).toThrow(InvalidInput);
    decide({ cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' }, day);
  }
});

test('a fact given as undefined is not known', () => {
  expect(decide({ cloud: undefined } as never, day)).toEqual(decide({}, day));
});

test('the answers of the last eighty days asked about are kept, older ones are made again', () => {
  const known = { cloud: 'germany' } as const;
  const days = ['2030-01-01'];
  while (days.length <= 80) days.push(dayAfter(days.at(-1) ?? ''));
  const [first = '', last = ''] = [days[0], days.pop()];
  const answer = decide(known, first);
  for (const each of days) decide(known, each);
  expect(decide(known, first)).toBe(answer);
  decide(known, last);
  expect(decide(known, first)).not.toBe(answer);
  expect(decide(known, first)).toEqual(answer);
});

const rule = (when: Rule['when']): Rule => ({ row: 'R1', when, outcome: 'blocked-cloud', statements: [] });
const anything = rule({});

test('the first of sixty rules that holds decides, wherever it is in the table', () => {
  const decides = (place: number, known: Known) => {
    const rules = Array.from({ length: 60 }, () => rule({ cloud: ['china'], goal: ['add'] })).with(place, anything);
    const decided = decisionCache(rules, day, (found) => rules.indexOf(found));
    return decided(known);
  };
  for (let place = 0; place < 60; place += 1) {
    expect(decides(place, { cloud: 'public' })).toBe(place);
    expect(decides(place, { goal: 'add', cloud: 'china' })).toBe(0);
    // The first rule may still hold.
    expect(decides(place, { cloud: 'china' })).toBe(place === 0 ? 0 : undefined);
  }
});

test('there is room for sixty rules, and more are refused', () => {
  const rules = Array.from({ length: 60 }, () => anything);
  expect(decisionCache(rules, day, () => 'made')({})).toBe('made');
  expect(() => decisionCache([...rules, anything], day, () => 'made')).toThrow(`61 rules are in force on ${day}`);
});

test('no two sets of facts that are explained differently share an answer', () => {
  const explanation = (known: Known): string => explained.map((fact) => known[fact] ?? '').join();
  const decided = decisionCache([anything], day, (_, known) => explanation(known));
  const answers = Object.entries(everyFact).flatMap(([fact, values]) =>
    values.map((value): Known => ({ [fact]: value })),
  );
  for (const one of answers)
    for (const other of answers) {
      const known = { ...one, ...other };
      expect(decided(known)).toBe(explanation(known));
    }
});

test('an answer is made once for all facts that its explanation does not depend on', () => {
  let made = 0;
  const decided = decisionCache([anything], day, () => ++made);
  for (const term of askedFacts.term) decided({ cloud: 'public', term });
  expect(made).toBe(1);
});

test('twenty thousand answers of a rule are remembered, then they are forgotten', () => {
  let made = 0;
  const decided = decisionCache([anything], day, () => ++made);
  const { cloud: clouds, channel: channels, customer: customers, goal: goals, billing: billings } = askedFacts;
  const { role: roles, relationship: relationships } = checkedFacts;
  const sets: Known[] = [];
  for (const cloud of clouds)
    for (const channel of channels)
      for (const customer of customers)
        for (const goal of goals)
          for (const billing of billings)
            for (const role of roles)
              for (const relationship of relationships)
                sets.push({ cloud, channel, customer, goal, billing, role, relationship });
  const [first = {}, ...others] = sets.slice(0, 20_001);
  for (const known of [first, ...others.slice(0, -1)]) decided(known);
  expect(decided(first)).toBe(1);
  expect(made).toBe(20_000);
  decided(others.at(-1) ?? {});
  expect(decided(first)).toBe(20_002);
});
