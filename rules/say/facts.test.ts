import { expect, test } from 'vitest';
import { labeled } from '../words/format.ts';
import { messages } from '../words/load.ts';
import { locales } from '../words/locale.ts';
import { factLabel, valueLabel, valueWords } from './facts.ts';

test.each(locales)('a value that took in another one has its own label before that day, in %s', async (locale) => {
  const words = await messages(locale);
  const { label, earlier } = words.facts.customer.answers['end-customer'];
  expect(earlier).not.toBe(label);
  expect(valueLabel(words, 'customer', 'end-customer', '2020-11-29')).toBe(earlier);
  expect(valueLabel(words, 'customer', 'end-customer', '2020-11-30')).toBe(label);
  expect(valueLabel(words, 'customer', 'end-customer')).toBe(label);
  expect(valueWords(words, 'customer', 'end-customer', '2020-11-29')).not.toHaveProperty('earlier');
});

test('a value has an earlier label only before it took in another value that ended', async () => {
  const words = await messages('en');
  const answers = { ...words.facts.customer.answers, 'csp-partner': { label: 'now', earlier: 'before' } };
  const channels = { ...words.facts.channel.answers, 'microsoft-direct': { label: 'now', earlier: 'before' } };
  const said = {
    ...words,
    facts: {
      ...words.facts,
      customer: { ...words.facts.customer, answers },
      channel: { ...words.facts.channel, answers: channels },
    },
  };
  // The first never included another value; the second one includes a value that does not exist yet, so it has not
  // ended.
  expect(valueLabel(said, 'customer', 'csp-partner', '2020-11-29')).toBe('now');
  for (const day of ['2022-10-24', '2022-10-25'])
    expect(valueLabel(said, 'channel', 'microsoft-direct', day)).toBe('now');
});

test('a value without words is its own label, and a checked fact is labeled with the name of its check', async () => {
  const words = await messages('en');
  expect(valueLabel(words, 'channel', 'carrier-pigeon')).toBe('carrier-pigeon');
  expect(valueLabel(words, 'role', 'other')).toBe(words.checks.role.answers.other.label);
  expect([factLabel(words, 'channel'), factLabel(words, 'role')]).toEqual([
    words.facts.channel.label,
    words.checks.role.label,
  ]);
  expect(labeled(words, 'Cloud', 'Public')).toBe('Cloud: Public');
});
