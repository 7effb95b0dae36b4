import { expect, test } from 'vitest';
import { filledReply, type ReplyValues, replyPlaces, unknownPlaces } from './reply-template.ts';

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
  ['what is no place as it was typed', '{foo} {Müşteri} { } {} {{date}}', { date: 'x' }, '{foo} {Müşteri} { } {} {x}'],
  ['no line whose places are all empty', 'a\nFor: {customer}\nb', {}, 'a\nb'],
  ['a line with one place that is not empty', '{customer}: {date}', { date: 'May 1' }, ': May 1'],
  ['one empty line where the line between two is left out', 'a\n\n{link}\n\nb', {}, 'a\n\nb'],
  ['no empty line where the first line is left out', '{customer}\n\nb', {}, 'b'],
  ['none where the last line is left out', 'a\n\n{link}', {}, 'a'],
  ['all other empty lines as they are', 'a\n\n\nb\n\n{link}\n\n{page}\n\nc', {}, 'a\n\n\nb\n\nc'],
  ['lines as Windows ends them', 'a\r\n{date}\r\n', { date: 'x' }, 'a\nx'],
  ['nothing where everything is empty', '{link}', {}, ''],
];

test.each(templates)('a reply has %s', (_, template, values, reply) => {
  expect(filled(template, values)).toBe(reply);
});

test('a text in braces that is not a place is named once, as it was typed', () => {
  expect(unknownPlaces('{foo} {Customer} {müşteri} {foo} {steps} {} { x } {a b}')).toEqual(['foo', 'müşteri', 'x']);
  expect(unknownPlaces(replyPlaces.map((place) => `{${place}}`).join())).toEqual([]);
});
