import { expect, test } from 'vitest';
import { type Conclusion, decide, isConclusion } from '../decide/decide.ts';
import { states } from '../decide/paths.ts';
import { messages } from '../words/load.ts';
import { locales } from '../words/locale.ts';
import { filledReply, type ReplyValues, replyPlaces, replyValues, unknownPlaces } from './own-reply.ts';

const none = Object.fromEntries(replyPlaces.map((place) => [place, ''])) as ReplyValues;
const filled = (template: string, values: Partial<ReplyValues> = {}) => filledReply(template, { ...none, ...values });

const templates: readonly (readonly [string, string, Partial<ReplyValues>, string])[] = [
  ['a place by its name', 'Hello {customer},', { customer: 'Contoso' }, 'Hello Contoso,'],
  ['a place more than once', '{date}/{date}', { date: 'May 1' }, 'May 1/May 1'],
  ['a place in other letters, with spaces', '{ Date }', { date: 'May 1' }, 'May 1'],
  ['several lines in one place', '> {steps}', { steps: '1. a\n2. b' }, '> 1. a\n2. b'],
  [
    'nothing that a value has in braces',
    '{customer}',
    { customer: '{link} {customer}', link: 'x' },
    '{link} {customer}',
  ],
  ['a value with signs that mean something elsewhere', '{customer}', { customer: '$& $1' }, '$& $1'],
  ['nothing that is no place', '{foo} {Müşteri} { } {} {{date}}', { date: 'x' }, '{foo} {Müşteri} { } {} {x}'],
  ['no line whose places are all empty', 'a\nFor: {customer}\nb', {}, 'a\nb'],
  ['a line with one place that is not empty', '{customer}: {date}', { date: 'May 1' }, ': May 1'],
  ['with a line left out, one of the empty lines around it only once', 'a\n\n{link}\n\nb', {}, 'a\n\nb'],
  ['with a first line left out, no empty line', '{customer}\n\nb', {}, 'b'],
  ['with a last line left out, no empty line', 'a\n\n{link}', {}, 'a'],
  ['all other empty lines as they are', 'a\n\n\nb\n\n{link}\n\n{page}\n\nc', {}, 'a\n\n\nb\n\nc'],
  ['lines as Windows ends them', 'a\r\n{date}\r\n', { date: 'x' }, 'a\nx'],
  ['nothing where everything is empty', '{link}', {}, ''],
];

test.each(templates)('a reply has %s', (_, template, values, reply) => {
  expect(filled(template, values)).toBe(reply);
});

test('what is no place is named once, as it was typed', () => {
  expect(unknownPlaces('{foo} {Customer} {müşteri} {foo} {steps} {} { x } {a b}')).toEqual(['foo', 'müşteri', 'x']);
  expect(unknownPlaces(replyPlaces.map((place) => `{${place}}`).join())).toEqual([]);
});

const known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'support',
  channel: 'ea',
  billing: 'license',
} as const;
const answer = decide(known, '2026-08-20') as Conclusion;

test('an answer fills every place, and the customer’s name comes in one line', async () => {
  const words = await messages('en');
  const values = replyValues(answer, known, words, 'en', {
    customer: ' Contoso\n\u202eLtd ',
    link: 'https://admin.microsoft.com/x',
    page: 'https://site.test/en/',
  });
  const { title, answer: sentence } = words.outcomes['request-relationship'];
  expect(values).toMatchObject({
    customer: 'Contoso Ltd',
    verdict: words.verdicts.can,
    title,
    link: 'https://admin.microsoft.com/x',
    page: 'https://site.test/en/',
    date: 'August 20, 2026',
  });
  expect(values.answer.split('\n')).toEqual([`${words.verdicts.can}: ${title}`, sentence, words.rows.R9]);
  expect(values.steps.split('\n')).toHaveLength(answer.steps.length);
  expect(values.steps).toMatch(/^1\. .+\n2\. /);
  expect(values.warnings).toContain(`- ${words.warnings.W9}`);
  expect(values.facts).toContain(words.facts.channel.answers.ea.label);
  expect(values.sources).toMatch(/^- Multi-channel support: .+, June 17, 2020, https:\/\/\S+$/m);
});

test.each(locales)('no answer leaves a place open that it can fill, in %s', async (locale) => {
  const words = await messages(locale);
  const answers = new Map(
    [...states()].flatMap(({ known: given, decision }) =>
      isConclusion(decision) ? [[decision.outcome, { given, decision }] as const] : [],
    ),
  );
  expect(answers.size).toBeGreaterThan(20);
  const template = replyPlaces.map((place) => `{${place}}`).join('\n');
  for (const { given, decision } of answers.values()) {
    const values = replyValues(decision, given, words, locale, { customer: 'Contoso' });
    expect(filledReply(template, values)).not.toMatch(/undefined|\{|\}/);
    for (const place of ['verdict', 'title', 'answer', 'facts', 'sources', 'date'] as const)
      expect(values[place], decision.outcome).not.toBe('');
  }
});
