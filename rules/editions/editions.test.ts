import { expect, test } from 'vitest';
import { decide } from '../decide/decide.ts';
import { paths } from '../decide/paths.ts';
import { whatIf } from '../decide/what-if.ts';
import { dayAfter, today } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { changes, differences } from './changes.ts';
import { editionDays, editionOn, editions } from './editions.ts';

const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

test.each(editionDays.slice(1))('on %s some answer really changes', (day) => {
  const checked: readonly Known[] = [
    {},
    { mca: 'accepted-before-2023-04' },
    { relationship: 'admin-only' },
    { acceptor: 'billing-admin' },
    { mpa: 'deauthorized' },
  ];
  const known = [...paths(day), ...paths(before(day))].flatMap((path) =>
    checked.map((more): Known => ({ ...path.known, ...more })),
  );
  expect(known.some((facts) => differences(decide(facts, before(day)), decide(facts, day)).length > 0)).toBe(true);
});

test('between the first days of two editions no answer changes', () => {
  for (const [index, day] of editionDays.entries()) {
    const last = before(editionDays[index + 1] ?? dayAfter(today()));
    for (const { known } of paths(day)) expect(differences(decide(known, day), decide(known, last))).toEqual([]);
  }
});

test('a day belongs to the edition that began last', () => {
  expect(editionOn('2020-06-17')).toBe('2020-05-13');
  expect(editionOn('2016-12-02')).toBe('2016-12-02');
  expect(editionOn('2016-12-01')).toBe('2016-12-02');
  for (const day of editionDays) expect(editionOn(day)).toBe(day);
  const latest = editionDays.at(-1) ?? '';
  expect(editionOn(dayAfter(latest))).toBe(latest);
});

test('an edition says row by row what changed', () => {
  const byDay = new Map(editions().map((edition) => [edition.since, edition]));
  expect(byDay.get('2020-09-29')?.rows).toMatchObject([
    { row: 'R17', before: ['no-transfer-path'], after: [] },
    { row: 'R18', before: [], after: ['transfer-azure-plan', 'recreate-azure'] },
  ]);
  expect(byDay.get('2019-11-20')?.rows).toMatchObject([
    { row: 'R27', before: ['not-documented'], after: ['keep-and-add-azure'] },
    { row: 'R28', before: ['not-documented'], after: ['add-second-azure'] },
  ]);
  expect(byDay.get('2022-01-10')?.values).toEqual([{ fact: 'license-offer', value: 'new-commerce', exists: true }]);
  expect(byDay.get('2020-11-30')?.values).toEqual([
    { fact: 'customer', value: 'csp-partner-other-tenant', exists: false },
  ]);
  expect(byDay.get('2023-10-09')).toMatchObject({ links: true, steps: { 'request-gdap': true } });
});

const licenses: Known = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'take-over',
  channel: 'csp-partner',
  billing: 'license',
  'partner-type': 'direct-bill',
  'license-offer': 'new-commerce',
  term: 'mid-term',
  'current-partner': 'agrees',
};

test('the answer to the same facts is followed from day to day, with the rows that moved it', () => {
  const moves = changes(licenses, '2020-06-17', '2024-12-31').filter(({ parts }) => parts.includes('outcome'));
  expect(
    moves.map(({ day, after, rows }) => [day, 'outcome' in after && after.outcome, rows.map(({ row }) => row)]),
  ).toEqual([
    ['2022-01-10', 'wait-for-term-end', ['R25']],
    ['2024-04-01', 'transfer-license', ['R23']],
  ]);
  const certainty = changes(licenses, '2024-06-18', '2024-06-19');
  expect(certainty).toMatchObject([{ day: '2024-06-19', parts: ['certainty', 'caveats'], rows: [{ row: 'R23' }] }]);
  expect(changes(licenses, '2025-01-02', '2025-11-30')).toEqual([]);
});

test('back in time, the changes are described backwards', () => {
  const back = changes(licenses, '2024-12-31', '2020-06-17');
  const forth = changes(licenses, '2020-06-17', '2024-12-31');
  expect(back.map(({ day, before, after }) => [day, before, after])).toEqual(
    forth.toReversed().map(({ day, before, after }) => [day, after, before]),
  );
});

test('each single fact that would change the answer is named with where it would lead', () => {
  const others = whatIf({ ...licenses, 'current-partner': 'refuses' }, today());
  expect(others).toContainEqual({ fact: 'current-partner', value: 'agrees', outcomes: ['transfer-license'] });
  expect(others).toContainEqual({ fact: 'term', value: 'ended', outcomes: ['order-licenses'] });
  expect(whatIf(licenses, today())).toContainEqual({
    fact: 'market',
    value: 'other',
    outcomes: ['blocked-market'],
  });
  for (const { fact, value, outcomes } of others)
    expect(decide({ ...licenses, 'current-partner': 'refuses', [fact]: value } as Known, today())).not.toMatchObject({
      outcome: outcomes.length > 1 ? 'several' : 'wait-for-term-end',
    });
  expect(whatIf({ cloud: 'public' }, today())).toEqual([]);
});
