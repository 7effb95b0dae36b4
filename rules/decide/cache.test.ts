import { expect, test } from 'vitest';
import { editionDays } from '../editions/editions.ts';
import { rulesOn } from '../editions/row-changes.ts';
import { alternativesFor } from '../policy/alternatives.ts';
import { caveatsFor } from '../policy/caveats.ts';
import { checksFor } from '../policy/checks.ts';
import { dayAfter, today } from '../policy/day.ts';
import { InvalidInput } from '../policy/invalid-input.ts';
import { linkFor } from '../policy/link-choice.ts';
import { outcomeOf } from '../policy/outcomes/outcomes.ts';
import { stepsFor } from '../policy/steps.ts';
import { explained } from './cache.ts';
import { decide, isConclusion } from './decide.ts';
import { paths } from './paths.ts';
import { distinctFactSets } from './proof.ts';

const day = today();

test('an explanation reads no fact that answers are not remembered by', () => {
  const read = new Set<string | symbol>();
  for (const since of editionDays)
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

test('an answer given before is the same object, whatever order the facts came in', () => {
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

test('the answers of the last forty days asked about are kept, older ones are made again', () => {
  const known = { cloud: 'germany' } as const;
  const days = ['2030-01-01'];
  while (days.length <= 40) days.push(dayAfter(days.at(-1) ?? ''));
  const [first = '', last = ''] = [days[0], days.pop()];
  const answer = decide(known, first);
  for (const each of days) decide(known, each);
  expect(decide(known, first)).toBe(answer);
  decide(known, last);
  expect(decide(known, first)).not.toBe(answer);
  expect(decide(known, first)).toEqual(answer);
});
