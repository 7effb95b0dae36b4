import { distinctFactSets, messages, rulesOn, table } from 'rules';
import { expect, test } from 'vitest';
import { type Case, casesOf } from '../agreement.ts';
import { feelinEngine } from '../engines/feelin-engine.ts';
import { inWords } from '../finding.ts';
import { theProduct } from '../subject.ts';
import type { Drools } from './engine.ts';
import { askingForMany, tableOfOneDay } from './model.ts';
import { differences, gapsOn, verdicts } from './oracle.ts';

const day = '2026-11-22';
const product = await theProduct();
const known = distinctFactSets(day, rulesOn(day));
const cases: readonly Case[] = casesOf(product).filter((each) => each.day === '2024-06-19');

/** An engine that gives the answers of a function, and remembers its requests. */
function answering(answer: (body: string) => unknown): Drools & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    post: async (_, body) => {
      asked.push(body);
      return answer(body);
    },
    stop: async () => {},
  };
}

test('many cases are asked in few requests, and a verdict that differs is reported in words', async () => {
  const wrong = 7;
  const drools = answering((body) => ({
    all: JSON.parse(body).context.cases.map((_: unknown, index: number) =>
      index === wrong ? { outcome: 'not-documented', row: 'R1', certainty: 'documented' } : cases[index]?.ours,
    ),
  }));
  const found = differences(cases, await verdicts(drools, table, cases));
  expect(drools.asked).toHaveLength(1);
  expect(found).toHaveLength(1);
  const [first] = found;
  const told = first ? inWords(await messages('en'), first) : '';
  expect(told).toContain('Drools says “not-documented” by R1 (documented)');
  expect(told).toContain('June 19, 2024');
});

test('a case that the engine leaves out is an error, never agreement', async () => {
  await expect(
    verdicts(
      answering(() => ({ all: [] })),
      table,
      cases,
    ),
  ).rejects.toThrow('0 of');
  await expect(
    verdicts(
      answering(() => ({ messages: ['broken'] })),
      table,
      cases,
    ),
  ).rejects.toThrow('none of');
});

test('a gap the engine reports is a finding, advice on style is not', async () => {
  const drools = answering(() => [
    { level: 'WARNING', messageType: 'DECISION_TABLE_GAP', message: 'Gap detected: [ - ]' },
    { level: 'WARNING', messageType: 'DECISION_TABLE_1STNFVIOLATION', message: 'First' },
  ]);
  expect(await gapsOn(drools, day, table, 1_000)).toEqual([{ says: 'Drools finds: Gap detected: [ - ]', day }]);
});

test('an analysis that the engine skipped is a finding', async () => {
  const message = 'Skipped Decision Table Analysis';
  const drools = answering(() => [{ level: 'WARNING', messageType: 'DECISION_TABLE_ANALYSIS_ERROR', message }]);
  expect(await gapsOn(drools, day, table, 1_000)).toEqual([{ says: `Drools finds: ${message}`, day }]);
});

test('the table of one day has only its rules and values, and decides as the whole table does on that day', async () => {
  const then = '2019-05-01';
  const dmn = tableOfOneDay(then, table);
  expect(dmn).toMatch(/<inputEntry.*&quot;ended&quot;/);
  expect(dmn).not.toMatch(/<inputEntry.*&quot;extended&quot;/);
  const types = dmn
    .split('\n')
    .filter((line) => line.startsWith('<itemDefinition'))
    .join();
  expect(types).not.toContain('new-commerce');
  expect(types).not.toContain('azure-plan');
  expect(types).toContain('azure-legacy');
  const as13 = (text: string) => text.replaceAll('20230324', '20191111');
  const [whole, one] = [await feelinEngine(as13(askingForMany(table))), await feelinEngine(as13(dmn))];
  for (const facts of known.slice(0, 200)) {
    const old = { ...facts, 'license-offer': 'legacy', 'azure-offer': 'azure-legacy' } as const;
    expect(one(old, then)).toEqual(whole(old, then));
  }
});
