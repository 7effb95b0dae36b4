import ICAL from 'ical.js';
import { messages, statement, statementIds } from 'rules';
import { expect, test } from 'vitest';
import type { PageContext } from '../../context/page-context.ts';
import { openFile } from '../file/open-file.ts';
import { readRows } from '../rows/read-rows.ts';
import { writeCalendar } from './write-calendar.ts';

const today = '2026-06-12';
const context: PageContext = {
  locale: 'en',
  words: await messages('en'),
  origins: Object.fromEntries(statementIds.map((id) => [id, statement(id)])) as PageContext['origins'],
  base: '/',
  builtOn: today,
};
const columns = {
  customer: 0,
  product: 1,
  id: 2,
  offer: 3,
  start: 4,
  end: 5,
  'permission-end': 6,
  status: 7,
  'auto-extend': 8,
};
const offer = 'CFQ7TTC0LDPB:0001';

async function daysIn(...rows: readonly string[]) {
  const padded = rows.map((row) => row + ','.repeat(Math.max(0, 8 - row.split(',').length + 1)));
  const text = `Customer,Product,Id,Offer,Start,End,Permission,Status,Extends\n${padded.join('\n')}\n`;
  const opened = await openFile(new File([text], 'list.csv'), 'en');
  const read = await readRows(opened, columns, { locale: 'en', today });
  const { file, events } = await writeCalendar(read, context, {});
  const found = new ICAL.Component(ICAL.parse(await file.text()))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))
    .map((event) => `${event.startDate} ${event.summary}`);
  expect(found).toHaveLength(events);
  return found;
}

test('days that are still to come are written, each once for a subscription', async () => {
  expect(
    await daysIn(
      `Contoso,E3,1,${offer},2026-06-10,2027-06-09,`,
      `Contoso,E3,1,${offer},2026-06-10,2027-06-09,`,
      `Contoso,E5,2,${offer},2025-08-01,2026-07-31,`,
      'Fabrikam,,3,,,,2026-12-01',
      '"broken',
      'Tailspin,Old,4,,2024-01-01,2025-12-31,2026-06-11',
      `Tailspin,E3,5,${offer},2026-06-11,2027-06-10,`,
    ),
  ).toEqual([
    '2027-06-09 Term ends: E3 · Contoso',
    '2026-06-16 Last day to cancel: E3 · Contoso',
    '2026-07-31 Term ends: E5 · Contoso',
    '2026-12-01 GDAP expires: Fabrikam',
    '2027-06-10 Term ends: E3 · Tailspin',
    '2026-06-17 Last day to cancel: E3 · Tailspin',
  ]);
});

test('a day that could be two is left out, unless the file shows the order', async () => {
  expect(await daysIn('Contoso,E3,1,,,7/8/2026,')).toEqual([]);
  expect(await daysIn('Contoso,E3,1,,,7/8/2026,', 'Contoso,E3,2,,,7/31/2026,')).toEqual([
    '2026-07-08 Term ends: E3 · Contoso',
    '2026-07-31 Term ends: E3 · Contoso',
  ]);
});

test('rows without an id are distinguished by their names', async () => {
  expect(await daysIn('A,E3,,,,2026-07-31,', 'B,E3,,,,2026-07-31,', 'B,E3,,,,2026-07-31,')).toHaveLength(2);
});

test('a permission or term that is over, or extends itself, has no day', async () => {
  expect(
    await daysIn(
      `Contoso,E3,1,${offer},2026-06-10,2027-06-09,,Deleted,`,
      `Contoso,E5,2,${offer},2026-06-10,2027-06-09,,Suspended,`,
      'Fabrikam,GDAP,3,,,,2026-12-01,terminated,PT0S',
      'Fabrikam,GDAP,4,,,,2026-12-01,active,P180D',
      'Fabrikam,GDAP,5,,,,2026-12-01,active,PT0S',
    ),
  ).toEqual(['2026-12-01 GDAP expires: GDAP · Fabrikam']);
});

test.each([
  ['active', '180.00:00:00', false],
  ['active', '1.12:30:00', false],
  ['active', 'P0Y6M', false],
  ['active', '00:00:00', true],
  ['active', 'P0DT0H0M0S', true],
  ['expiring', 'PT0S', true],
  ['Expiring', '', true],
  ['approvalPending', '', false],
  ['Approval pending', '', false],
  ['expired', '', false],
  ['terminating', '', false],
  ['terminationRequested', '', false],
])('a permission that is %s and is extended by “%s” has an end to know: %s', async (status, extended, isKnown) => {
  const found = await daysIn(`Fabrikam,GDAP,3,,,,2026-12-01,${status},${extended}`);
  expect(found).toEqual(isKnown ? ['2026-12-01 GDAP expires: GDAP · Fabrikam'] : []);
});

test('two subscriptions of one name are two events, and the latest day of one subscription counts', async () => {
  expect(await daysIn('A,E3,,,,2026-07-31,', 'A,E3,,,,2026-08-31,')).toHaveLength(2);
  expect(await daysIn('A,E3,1,,,2026-08-31,', 'A,E3,1,,,2026-07-31,')).toEqual(['2026-08-31 Term ends: E3 · A']);
});
