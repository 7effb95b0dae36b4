import { usualStart } from 'rules';
import { expect, test } from 'vitest';
import { madeContext as context } from '../../context/made-context.fixture.ts';
import { madeFile } from '../file/made-file.fixture.ts';
import { openFile } from '../file/open-file.ts';
import { readRows } from '../rows/read-rows.ts';
import { ListCheck } from './list-check.ts';
import { statuses, surveyOf } from './survey.ts';

const headers = [
  'CustomerName',
  'ProductName',
  'SubscriptionId',
  'UnitType',
  'SubscriptionDescription',
  'CustomerCountry',
];
const rows = [
  ['Contoso', 'Microsoft 365 E3', 'S1', 'Licenses', '', 'DE'],
  ['Contoso', 'Microsoft 365 E5', 'S2', 'Licenses', '', 'DE'],
  ['Fabrikam', 'Azure plan', 'S3', '1 Hour', 'Azure plan', 'US'],
  ['Tailspin', 'Something else', 'S4', '', '', ''],
  ['broken'],
];

async function checked(list: readonly (readonly string[])[], country = 'DE'): Promise<ListCheck> {
  const opened = await openFile(madeFile([headers, ...list]), 'en');
  const columns = { customer: 0, product: 1, id: 2, unit: 3, service: 4, country: 5 };
  const file = await readRows(opened, columns, { locale: 'en', today: '2026-11-25' });
  return new ListCheck({ context, origin: 'https://help.example' }, file, '2026-11-25', { known: usualStart, country });
}

test('a list that was read has its facts, and the first question with all rows that need it', async () => {
  expect(surveyOf(await checked(rows))).toEqual({
    rows: 5,
    asksWhose: false,
    need: { ask: 'goal', values: ['support', 'take-over', 'add'], rows: 4 },
    given: [],
    read: [
      { fact: 'billing', value: 'license', rows: 2, columns: ['UnitType'], line: 2 },
      { fact: 'billing', value: 'usage', rows: 1, columns: ['SubscriptionDescription'], line: 4 },
      { fact: 'azure-offer', value: 'azure-plan', rows: 1, columns: ['SubscriptionDescription'], line: 4 },
    ],
    supposed: {},
    countries: 3,
    statuses: [
      { of: 'open', rows: 4 },
      { of: 'broken', rows: 1 },
    ],
    outcomes: [],
  });
});

test('answers are listed with their rows, and rows are counted by answer in the order shown', async () => {
  const check = await checked(rows);
  check.answer('support');
  check.answerByText(0, new Map([['Contoso', 'ea']]));
  check.answerByText(0, new Map([['Fabrikam', 'this-partner']]));
  const survey = surveyOf(check);
  expect(survey.given).toEqual([
    { ask: 'goal', values: ['support'], rows: 4 },
    { ask: 'channel', productKind: 'license', values: ['ea'], rows: 2 },
    { ask: 'channel', productKind: 'azure', values: ['this-partner'], rows: 1 },
  ]);
  expect(survey.need).toMatchObject({ ask: 'channel', rows: 1 });
  expect(survey.statuses).toEqual([
    { of: 'can', rows: 2 },
    { of: 'someone-else', rows: 1 },
    { of: 'open', rows: 1 },
    { of: 'broken', rows: 1 },
  ]);
  expect(survey.outcomes).toEqual([
    { of: 'request-relationship', rows: 2 },
    { of: 'already-yours', rows: 1 },
  ]);
  // The facts that were read are counted as before, although rows were separated by a column.
  expect(survey.read.map(({ value, rows: number }) => [value, number])).toEqual([
    ['license', 2],
    ['usage', 1],
    ['azure-plan', 1],
  ]);
  expect(survey.countries).toBe(3);
});

test('a question left open has no answer, and is not asked again', async () => {
  const check = await checked([rows[3] ?? []]);
  check.answer(undefined);
  const survey = surveyOf(check);
  expect(survey.given).toEqual([{ ask: 'goal', values: [undefined], rows: 1 }]);
  expect(survey).not.toHaveProperty('need');
  expect(survey.statuses).toEqual([{ of: 'open', rows: 1 }]);
});

test('a list without a broken row has no total for broken rows', async () => {
  const survey = surveyOf(await checked(rows.slice(0, 2)));
  expect(survey.statuses).toEqual([{ of: 'open', rows: 2 }]);
  expect(survey.rows).toBe(2);
  expect(statuses).toEqual(['can', 'can-by-moving', 'not-yet', 'cannot', 'someone-else', 'unclear', 'open', 'broken']);
});
