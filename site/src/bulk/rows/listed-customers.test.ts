import { type Known, usualStart } from 'rules';
import { beforeEach, expect, test } from 'vitest';
import { madeContext as context } from '../../context/made-context.fixture.ts';
import type { Survey } from '../check/survey.ts';
import { madeFile } from '../file/made-file.fixture.ts';
import { CheckSession } from '../worker/session.ts';
import { foundId } from './found-subscriptions.fixture.ts';

const known: Known = { ...usualStart, goal: 'support', 'partner-type': 'direct-bill' };

const customers = [
  ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship', 'Tags'],
  [foundId(1).toUpperCase(), 'Contoso', 'contoso.example', 'Cloud Reseller', ''],
  [foundId(2), 'Fabrikam', 'fabrikam.example', 'Cloud Reseller', ''],
  [foundId(3), 'Northwind', 'northwind.example', 'Advisor', ''],
  ['', foundId(4), '', 'Cloud Reseller', ''],
  ['n/a', 'Tailspin', '-', 'Cloud Reseller', ''],
  [foundId(0).replace('4000-8', '0000-0'), 'Adatum', 'none', 'Cloud Reseller', ''],
];
const headers = ['Customer', 'Tenant', 'Billing', 'Relationship'];
const rows = [
  ['Contoso', foundId(1), 'License', ''],
  ['Contoso', foundId(1), 'Usage', ''],
  ['Fabrikam', 'Fabrikam.example', 'License', ''],
  ['Northwind', foundId(3), 'License', ''],
  ['Called like a tenant', foundId(4), 'License', ''],
  ['Nobody', '', 'License', ''],
  ['Contoso', foundId(1), 'License', 'something else'],
  ['Unknown', '-', 'License', ''],
  ['Unknown', 'n/a', 'License', ''],
  ['Unknown', foundId(0).replace('4000-8', '0000-0'), 'License', ''],
  ['broken'],
];
const columns = { customer: 0, tenant: 1, billing: 2, relationship: 3 };

let session: CheckSession;
let before: Survey;

beforeEach(async () => {
  session = new CheckSession({ context, origin: 'https://help.example' });
  await session.take({ do: 'open', file: madeFile([headers, ...rows]) });
  ({ survey: before } = await session.take({ do: 'read', columns, byHand: true, common: { known } }));
});

const relate = (list: readonly (readonly string[])[] | undefined) =>
  session.take({ do: 'customers', file: list && madeFile(list) });
const related = ({ read }: Survey) =>
  read.flatMap(({ fact, value, rows: number, line, byList }) =>
    fact === 'relationship' ? [{ value, rows: number, line, byList }] : [],
  );

test('the relationship of a row follows from the customer list only by tenant ID or domain', async () => {
  expect(related(before)).toEqual([]);
  expect(related(await relate(customers))).toEqual([{ value: 'reseller', rows: 3, line: 2, byList: true }]);
});

test('answers stay when the customer list comes, and when it is taken back', async () => {
  const answered = await session.take({ do: 'answer', ask: before.need?.ask ?? 'goal', value: before.need?.values[0] });
  expect(answered.given).toHaveLength(1);
  const [given] = answered.given;
  expect(await relate(customers)).toMatchObject({ given: [given], need: { ask: answered.need?.ask } });
  expect(await relate(undefined)).toMatchObject({ given: [given], outcomes: answered.outcomes, read: answered.read });
});

test('a list that is chosen later replaces the one before', async () => {
  await relate(customers);
  expect(related(await relate(customers.slice(0, 2)))).toEqual([{ value: 'reseller', rows: 2, line: 2, byList: true }]);
});

test('the next file gets the relationships as well', async () => {
  await relate(customers);
  await session.take({ do: 'open', file: madeFile([headers, ...rows.slice(2, 3)]) });
  const { survey } = await session.take({ do: 'read', columns, byHand: true, common: { known } });
  expect(related(survey)).toEqual([{ value: 'reseller', rows: 1, line: 2, byList: true }]);
});

test('another file is not a customer list, and changes nothing', async () => {
  await relate(customers);
  await expect(relate([headers, ...rows])).rejects.toMatchObject({ reason: 'not-customers' });
  expect(related(await session.take({ do: 'settle', common: { known } }))).toHaveLength(1);
});

test('reading that is stopped changes nothing', async () => {
  const reading = relate(customers);
  session.stop();
  await expect(reading).rejects.toThrow(/abort/i);
  expect(related(await session.take({ do: 'settle', common: { known } }))).toEqual([]);
});
