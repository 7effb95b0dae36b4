import { fill, messages, statement, statementIds, usualStart } from 'rules';
import { expect, test } from 'vitest';
import type { PageContext } from '../../context/page-context.ts';
import { madeFile } from '../file/made-file.fixture.ts';
import { openFile } from '../file/open-file.ts';
import { readRows } from '../rows/read-rows.ts';
import { type CommonFacts, ListCheck } from './list-check.ts';
import { surveyOf } from './survey.ts';

const day = '2026-11-25';
const words = await messages('en');
const context: PageContext = {
  locale: 'en',
  words,
  origins: Object.fromEntries(statementIds.map((id) => [id, statement(id)])) as PageContext['origins'],
  base: '/',
  builtOn: day,
};
const headers = ['Name', 'Unit', 'Country'];
const columns = { customer: 0, unit: 1, country: 2 };

async function checked(
  rows: readonly (readonly string[])[],
  common: CommonFacts = { known: usualStart, country: 'DE' },
): Promise<ListCheck> {
  const opened = await openFile(madeFile([headers, ...rows]), 'en');
  const file = await readRows(opened, columns, { locale: 'en', today: day });
  return new ListCheck({ context, origin: 'https://help.example' }, file, day, common);
}

const rows = [
  ['Contoso', 'Licenses', 'DE'],
  ['Fabrikam', 'Licenses', 'DE'],
  ['Contoso', 'Usage', 'DE'],
  ['Tailspin', '', ''],
  ['Contoso', 'Licenses', 'US'],
  ['broken'],
];

test('a row without an answer shows its question, and a link to it', async () => {
  const check = await checked(rows);
  expect(check.answerOf(0)).toEqual({
    status: 'open',
    verdict: words.bulk.statuses.open,
    title: words.facts.goal.question,
    certainty: '',
    steps: '',
    link: `https://help.example/en/decide/cloud=public/customer=end-customer/?billing=license&market=same`,
  });
});

test('a row with an answer shows it, with its steps in one line and its permalink', async () => {
  const check = await checked(rows);
  check.answer('support');
  check.answer('ea');
  const answer = check.answerOf(1);
  expect(answer).toMatchObject({
    status: 'can',
    outcome: 'request-relationship',
    verdict: words.verdicts.can,
    title: words.outcomes['request-relationship'].title,
    certainty: words.certainties.conflict.label,
    link: 'https://help.example/c/en-1rf5-0/?market=same',
  });
  expect(answer.steps).toMatch(/^1\. \S.* 2\. \S.* 3\. \S/);
  expect(answer.steps).not.toContain('0. ');
  expect(check.answerOf(4).outcome).toBe('blocked-market');
  expect(check.answerAt(0)).toEqual(answer);
});

test('a row that could not be read says why, with its line', async () => {
  expect((await checked(rows)).answerOf(5)).toEqual({
    status: 'broken',
    verdict: words.bulk.statuses.broken,
    title: fill(words.bulk.faults['too-few'], { line: 7 }),
    certainty: '',
    steps: '',
    link: '',
  });
});

test('a row that the file does not have is an error', async () => {
  const check = await checked([]);
  expect(() => check.answerOf(0)).toThrow('Row 0 has no reading');
});

test('the question asked next is the first one that rows need, with the values of all of them', async () => {
  const check = await checked(rows);
  expect(check.need).toMatchObject({ ask: 'goal', rows: 5 });
  expect([...(check.need?.places ?? [])]).toEqual([0, 1, 2, 3]);
  check.answer('support');
  // Licenses, usage and other rows are of different kinds, so each kind is asked about separately.
  expect(check.need).toMatchObject({ ask: 'channel', productKind: 'license', rows: 3 });
  check.answer('ea');
  expect(check.need).toMatchObject({ ask: 'channel', productKind: 'usage', rows: 1 });
  check.answer('ea');
  expect(check.need).toMatchObject({ ask: 'channel', rows: 1 });
  expect(check.need).not.toHaveProperty('productKind');
  check.answer('ea');
  // Only facts that the file does not have are asked.
  expect(check.need).toMatchObject({ ask: 'billing', rows: 1, values: ['license', 'usage'] });
  expect([...(check.need?.places ?? [])]).toEqual([2]);
});

test('a question left open for some rows is asked only for other rows', async () => {
  const check = await checked(rows);
  check.answerByText(0, new Map([['Contoso', 'support']]));
  expect(check.need).toMatchObject({ ask: 'goal', rows: 2 });
  check.answer(undefined);
  expect(check.need).toMatchObject({ ask: 'channel', productKind: 'license', rows: 2 });
  check.answer(undefined);
  expect(check.need).toMatchObject({ ask: 'channel', productKind: 'usage', rows: 1 });
  check.answer(undefined);
  expect(check.need).toBeUndefined();
  // Without a question there is nothing to answer.
  check.answer('ea');
  check.answerByText(0, new Map([['Contoso', 'ea']]));
  expect(check.file.readings.given).toHaveLength(4);
});

test('rows with one reading are separated by a text, and keep their names and lines', async () => {
  const check = await checked(rows);
  check.answerByText(
    0,
    new Map([
      ['Fabrikam', 'add'],
      ['Nobody', 'support'],
    ]),
  );
  expect(check.file.readings.all.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  expect(check.need).toMatchObject({ ask: 'goal', rows: 4 });
  expect([0, 1].map((row) => check.file.rows.textsOf(row))).toEqual([['Contoso'], ['Fabrikam']]);
  expect(check.file.readings.knownOf(check.file.rows.readingOf(1), {})).toMatchObject({ goal: 'add' });
  expect(check.file.readings.knownOf(check.file.rows.readingOf(0), {})).not.toHaveProperty('goal');
});

test('the texts of the rows that a question is about are listed, the most frequent first', async () => {
  const check = await checked([['Zed', '', ''], ...rows]);
  expect(check.textsAsked(0)).toEqual([
    { text: 'Contoso', rows: 3 },
    { text: 'Zed', rows: 1 },
    { text: 'Fabrikam', rows: 1 },
    { text: 'Tailspin', rows: 1 },
  ]);
  expect(check.textsAsked(5)).toEqual([{ text: '', rows: 6 }]);
  check.answer('support');
  check.answer('ea');
  check.answer('ea');
  check.answer('ea');
  expect(check.textsAsked(0)).toEqual([
    { text: 'Zed', rows: 1 },
    { text: 'Tailspin', rows: 1 },
  ]);
});

test('one answer is removed without the others, and facts for all rows can change', async () => {
  const check = await checked(rows);
  check.answer('support');
  check.answer('ea');
  check.takeBack(0);
  expect(check.file.readings.given.map(({ ask }) => ask)).toEqual(['channel']);
  expect(check.need).toMatchObject({ ask: 'goal', rows: 5 });
  check.settle({ known: { ...usualStart, goal: 'support' } });
  expect(check.answerOf(0).outcome).toBe('request-relationship');
  // Without the partner's country, the customer's says nothing about the market.
  expect(check.answerOf(4).outcome).toBe('request-relationship');
  check.settle({ known: { ...usualStart, goal: 'support' }, country: 'DE' });
  expect(check.answerOf(4).outcome).toBe('blocked-market');
});

const sold = [
  ['Subscription ID', 'Subscription', 'Quantity', 'Status', 'Reseller'],
  ['id-1', 'Microsoft 365 E3', '5', 'Active', '1000001'],
];

test('a file that lists the sales of one account is first asked, once, whether this partner sold them', async () => {
  const opened = await openFile(madeFile(sold), 'en');
  const file = await readRows(opened, opened.columns, { locale: 'en', today: day });
  const known = { ...usualStart, goal: 'support' } as const;
  const check = new ListCheck({ context, origin: 'https://help.example' }, file, day, { known });
  expect([check.asksWhose, check.need]).toEqual([true, undefined]);
  check.settle({ known, isOwn: true });
  expect([check.asksWhose, check.need, check.answerOf(0).outcome]).toEqual([false, undefined, 'already-yours']);
  check.settle({ known, isOwn: false });
  expect([check.asksWhose, check.need?.ask]).toEqual([false, 'channel']);
  expect((await checked(rows)).asksWhose).toBe(false);
});

test('rows of different sellers are asked about one after the other, and not at all once the reader’s own id answers that', async () => {
  const [ours, theirs] = ['5be5de6a-3f4e-4c55-9d2a-000000000001', '5be5de6a-3f4e-4c55-9d2a-000000000002'];
  const opened = await openFile(
    madeFile([
      ['Name', 'Seller'],
      ['A', ours],
      ['B', theirs],
      ['C', ours],
    ]),
    'en',
  );
  const file = await readRows(opened, { customer: 0, seller: 1 }, { locale: 'en', today: day });
  const known = { ...usualStart, goal: 'support' } as const;
  const check = new ListCheck({ context, origin: 'https://help.example' }, file, day, { known });
  expect(check.need).toMatchObject({ ask: 'channel', seller: ours, rows: 2 });
  check.answer('ea');
  expect(check.need).toMatchObject({ ask: 'channel', seller: theirs, rows: 1 });
  check.takeBack(0);
  check.settle({ known, ownId: ours });
  expect([0, 1, 2].map((row) => check.answerOf(row).outcome)).toEqual(['already-yours', undefined, 'already-yours']);
  expect(check.need).toMatchObject({ ask: 'billing', rows: 1 });
  expect(surveyOf(check).read).toEqual([
    { fact: 'channel', value: 'this-partner', rows: 2, columns: ['Seller'], line: 2 },
    { fact: 'channel', value: 'csp-partner', rows: 1, columns: ['Seller'], line: 3 },
  ]);
});
