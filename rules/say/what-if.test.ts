import { expect, test } from 'vitest';
import { whatIf } from '../decide/what-if.ts';
import type { Known } from '../policy/facts.ts';
import { messages } from '../words/load.ts';
import { whatIfInWords } from './what-if.ts';

const words = await messages('en');
const day = '2026-01-31';
const known: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'ea',
  billing: 'license',
};
const said = whatIfInWords(whatIf(known, day), known, words);

test('each fact is named once, with its present value, if it is known', () => {
  expect(said.map(({ fact }) => fact)).toEqual([...new Set(said.map(({ fact }) => fact))]);
  const channel = said.find(({ fact }) => fact === 'channel');
  expect(channel).toMatchObject({ label: words.facts.channel.label, now: words.facts.channel.answers.ea.label });
  expect(said.find(({ fact }) => fact === 'market')).not.toHaveProperty('now');
});

test('values that lead to the same answer are named together', () => {
  for (const { ways } of said) {
    const results = ways.map(({ outcomes }) => outcomes.map(({ outcome }) => outcome).join());
    expect(new Set(results).size).toBe(ways.length);
  }
  for (const { fact, ways } of said)
    for (const { values, outcomes } of ways)
      for (const { value } of values) {
        const leadsTo = whatIf(known, day).find((other) => other.fact === fact && other.value === value)?.outcomes;
        expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(leadsTo));
      }
  const all = said.flatMap(({ fact, ways }) =>
    ways.flatMap(({ values }) => values.map(({ value }) => `${fact}=${value}`)),
  );
  expect(all.toSorted()).toEqual(
    whatIf(known, day)
      .map(({ fact, value }) => `${fact}=${value}`)
      .toSorted(),
  );
});

test('one other answer is named, several are listed in the order of their verdicts', () => {
  const market = said.find(({ fact }) => fact === 'market')?.ways[0];
  expect(market?.leadsTo).toBe(`then: ${words.outcomes['blocked-market'].title}`);
  const several = said.flatMap(({ ways }) => ways).find(({ outcomes }) => outcomes.length > 1);
  if (!several) throw new Error('No value leads to several answers.');
  const titles = several.outcomes.map(({ title }) => title);
  expect(several.leadsTo).toBe(`then one of these: ${titles.join(' · ')}`);
});

test('values are named as they are on the day', () => {
  const past = '2019-01-01';
  const partner: Known = { cloud: 'public', customer: 'csp-partner', goal: 'take-over' };
  const { 'end-customer': endCustomer } = words.facts.customer.answers;
  const labels = whatIfInWords(whatIf(partner, past), partner, words, past)
    .filter(({ fact }) => fact === 'customer')
    .flatMap(({ ways }) => ways.flatMap(({ values }) => values.map(({ label }) => label)));
  expect(labels).toContain(endCustomer.earlier);
  expect(labels).not.toContain(endCustomer.label);
});
