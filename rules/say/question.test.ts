import { expect, test } from 'vitest';
import { decide, isConclusion } from '../decide/decide.ts';
import { states } from '../decide/paths.ts';
import type { Known } from '../policy/facts.ts';
import { type OutcomeId, outcomeIds } from '../policy/outcomes/outcomes.ts';
import { usualStart } from '../policy/questions/usual-start.ts';
import { messages } from '../words/load.ts';
import { locales } from '../words/locale.ts';
import { questionInWords } from './question.ts';

const words = await messages('en');

function asked(known: Known, day = '2026-01-31') {
  const decision = decide(known, day);
  if (isConclusion(decision)) throw new Error('That used to be a question.');
  return questionInWords(decision, known, words, 'en');
}

test('a question says why it is asked, where to find out, and what each answer can lead to', () => {
  const { fact, question, why, where, label, options, asOf } = asked(usualStart);
  expect({ fact, question, why, where, label }).toEqual({
    fact: 'goal',
    question: words.facts.goal.question,
    why: words.facts.goal.why,
    where: words.facts.goal.where,
    label: words.facts.goal.label,
  });
  expect(asOf).toBe('Rules as of January 31, 2026');
  expect(options.map(({ value }) => value)).toEqual(['support', 'take-over', 'add']);
  const [support] = options;
  expect(support).toMatchObject({ ...words.facts.goal.answers.support, chosen: false });
  expect(support?.leadsTo).toBe(`“${words.facts.goal.answers.support.label}” can lead to:`);
  expect(support?.outcomes[0]).toEqual({
    outcome: 'request-relationship',
    verdict: { id: 'can', word: words.verdicts.can },
    title: words.outcomes['request-relationship'].title,
  });
});

test.each(locales)('every question of the tree is complete in words, in %s', async (locale) => {
  const own = await messages(locale);
  const order = (ids: readonly OutcomeId[]) => outcomeIds.filter((id) => ids.includes(id));
  for (const { known, decision } of states()) {
    if (isConclusion(decision)) continue;
    const { options, possible, ...said } = questionInWords(decision, known, own, locale);
    expect(JSON.stringify({ options, said })).not.toMatch(/\{\w+\}|undefined/);
    expect(options.map(({ value }) => value)).toEqual(decision.values);
    const all = possible.map(({ outcome }) => outcome);
    expect(all).toEqual(order(all));
    expect(order(options.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome)))).toEqual(all);
  }
});

test('the answer given so far is marked when a question is asked again', () => {
  const decision = decide(usualStart);
  if (isConclusion(decision)) throw new Error('That used to be a question.');
  const { options } = questionInWords(decision, { ...usualStart, goal: 'add' }, words, 'en');
  expect(options.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['add']);
});
