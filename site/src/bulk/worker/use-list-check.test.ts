import { h, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { madeContext as context } from '../../context/made-context.fixture.ts';
import type { Survey } from '../check/survey.ts';
import type { FromWorker, Opened, Request, ToWorker } from './protocol.ts';
import { useListCheck } from './use-list-check.ts';

/** The requests that the worker was sent, and its answers. */
let sent: { readonly number: number; readonly request: Request }[];
let hear: (event: { readonly data: FromWorker }) => unknown;

class WorkerHere {
  addEventListener(kind: string, listener: typeof hear): void {
    if (kind === 'message') hear = listener;
  }

  postMessage(data: ToWorker): void {
    if (typeof data === 'object' && 'request' in data) sent.push(data);
  }

  terminate(): void {}
}

/** The check as it is drawn. */
let check: ReturnType<typeof useListCheck>;
const Drawn = () => {
  check = useListCheck(context);
  return null;
};

const drawn = () => new Promise((resolve) => setTimeout(resolve, 5));
const numberOf = (wanted: Request['do']): number =>
  sent.findLast(({ request }) => request.do === wanted)?.number ?? Number.NaN;
const say = async (wanted: Request['do'], said: { underway: object } | { failed: string } | { answer: unknown }) => {
  hear({ data: { to: numberOf(wanted), ...said } as FromWorker });
  await drawn();
};

const opened: Opened = {
  delimiter: ',',
  headers: ['Name'],
  linesBefore: 0,
  encoding: 'utf-8',
  sure: true,
  kind: 'customers',
  columns: { customer: 0 },
  guesses: {},
};
const survey = { rows: 1 } as Survey;
const answered = { rows: 2 } as Survey;

beforeEach(async () => {
  Object.assign(globalThis, { Worker: WorkerHere, document: {}, location: { origin: 'https://help.example' } });
  sent = [];
  render(h(Drawn, {}), {} as Element);
  void check.choose(new File([''], 'list.csv'));
  await say('open', { answer: opened });
  await say('read', { answer: { survey, encoding: 'utf-8' } });
  expect([check.busy, check.failure]).toEqual([undefined, undefined]);
});

const far = { bytes: 1, total: 2 };

test('while a file is written, an answer does not remove the way to stop that', async () => {
  void check.write();
  await say('write', { underway: far });
  void check.survey({ do: 'answer', ask: 'goal', value: 'support' });
  await say('answer', { answer: answered });
  expect(check.busy).toEqual({ doing: 'writing', far });
  await say('write', { answer: new Blob([]) });
  expect(check.busy).toBeUndefined();
});

test('an answer pressed twice while a file is written is given once', async () => {
  void check.write();
  void check.survey({ do: 'answer', ask: 'goal', value: 'support' });
  void check.survey({ do: 'answer', ask: 'goal', value: 'support' });
  await drawn();
  expect(sent.filter(({ request }) => request.do === 'answer')).toHaveLength(1);
  await say('answer', { answer: answered });
  void check.survey({ do: 'answer', ask: 'channel', value: 'ea' });
  expect(sent.at(-1)?.request).toEqual({ do: 'answer', ask: 'channel', value: 'ea' });
});

test('a file that is no longer written because another one is read does not disturb that', async () => {
  void check.write();
  await drawn();
  void check.choose(new File([''], 'other.csv'));
  await say('write', { failed: 'stopped' });
  expect([check.busy, check.failure]).toEqual([{ doing: 'opening' }, undefined]);
});

test('a failure is shown until something else is done', async () => {
  void check.write();
  await say('write', { failed: 'unreadable' });
  expect([check.busy, check.failure, check.state?.survey]).toEqual([undefined, 'unreadable', survey]);
  void check.survey({ do: 'answer', ask: 'goal', value: 'support' });
  await say('answer', { answer: answered });
  expect([check.failure, check.state?.survey]).toEqual([undefined, answered]);
});

test('rows that cannot be shown are a failure like any other', async () => {
  const listed = check.ask({ do: 'list', filter: {}, at: { page: 0 } });
  await say('list', { failed: 'unforeseen' });
  expect([await listed, check.failure]).toEqual([undefined, 'unforeseen']);
  const texts = check.ask({ do: 'texts', column: 0 });
  await say('texts', { answer: { listed: [], more: 0 } });
  expect([await texts, check.failure]).toEqual([{ listed: [], more: 0 }, undefined]);
});

test('one file is written at a time', async () => {
  void check.write();
  await drawn();
  expect(await check.writeCalendar()).toBeUndefined();
  expect(sent.filter(({ request }) => request.do === 'write-calendar')).toEqual([]);
});

test('a customer list waits for the file that is written', async () => {
  const written = check.write();
  await drawn();
  void check.relate(new File([''], 'customers.csv'));
  expect(numberOf('customers')).toBeGreaterThan(numberOf('write'));
  const made = new Blob([]);
  await say('write', { answer: made });
  expect(await written).toBe(made);
});
