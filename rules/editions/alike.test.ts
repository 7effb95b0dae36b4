import { expect, test } from 'vitest';
import { actionFor } from '../decide/action.ts';
import { type Conclusion, decide, isConclusion } from '../decide/decide.ts';
import { paths, states } from '../decide/paths.ts';
import { today } from '../policy/days/day.ts';
import { type AnyFact, checkOrder, type Known, valuesOn } from '../policy/facts.ts';
import { readyFor } from '../policy/ready/ready.ts';
import { answerInWords } from '../say/answer.ts';
import { messages } from '../words/load.ts';
import { alikeAnswers, alikeStates, alikeValues, statesWithPage } from './alike.ts';

const day = today();
const words = await messages('en');

/** Everything that a page says about an answer. */
const said = (known: Known, conclusion: Conclusion) => ({
  ...answerInWords(conclusion, known, words, 'en'),
  actions: [[], ['admin-relationships', 'subscriptions'] as const].map((opens) =>
    actionFor(conclusion, known, { opens }),
  ),
  ready: readyFor(conclusion.outcome, known, day),
});

const withCheck = (known: Known): readonly Known[] =>
  checkOrder.flatMap((fact: AnyFact) => valuesOn(fact, day).map((value) => ({ ...known, [fact]: value }) as Known));

test('answers that share a page say the same in words, no matter what a check adds', () => {
  let shared = 0;
  for (const { known } of paths(day)) {
    const [first, ...others] = alikeStates(known, day);
    for (const other of others) {
      shared += 1;
      const pairs = [known, ...withCheck(known)].map((state) => [state, { ...state, ...pick(other, known) }] as const);
      for (const [one, same] of pairs) {
        const [mine, theirs] = [decide(one, day), decide(same, day)];
        if (!isConclusion(mine) || !isConclusion(theirs)) throw new Error('Both are answers.');
        expect(said(same, theirs), JSON.stringify(other)).toEqual(said(one, mine));
      }
    }
    expect(first).toBeDefined();
  }
  expect(shared).toBeGreaterThan(50);
});

/** The answers in which a state differs from another. */
const pick = (state: Known, from: Known): Known =>
  Object.fromEntries(Object.entries(state).filter(([fact, value]) => from[fact as AnyFact] !== value));

test('each value of a question is in one group, in the order shown', () => {
  for (const { known, decision } of states(day)) {
    if (isConclusion(decision)) continue;
    const groups = alikeValues(decision, known);
    expect(groups.flat().toSorted()).toEqual([...decision.values].toSorted());
    expect(groups.map(([value]) => value)).toEqual(
      decision.values.filter((value) => groups.some(([first]) => first === value)),
    );
  }
});

test('one of the states that share a page is listed, and it represents every way through the questions', () => {
  const listed = new Set([...statesWithPage(day)].map(({ known }) => JSON.stringify(known)));
  for (const { known } of states(day)) {
    const alike = alikeAnswers(known, day);
    const first = Object.entries(known).map(([fact, value]) => [fact, alike[fact as keyof typeof alike]?.[0] ?? value]);
    expect(listed).toContain(JSON.stringify(Object.fromEntries(first)));
  }
});
