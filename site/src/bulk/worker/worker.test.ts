import { usualStart } from 'rules';
import { beforeAll, expect, test } from 'vitest';
import { madeContext as context } from '../../context/made-context.fixture.ts';
import type { Progress } from '../file/file-rows.ts';
import { madeFile } from '../file/made-file.fixture.ts';
import { CheckWorker } from './client.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const introduction = { context, origin: 'https://help.example' };
const common = { known: usualStart };

type Hear<Data> = (event: { readonly data: Data }) => unknown;

/** The worker's side: its listener, its messages, its error, and its clock. */
const there = {
  hear: undefined as Hear<ToWorker> | undefined,
  said: [] as FromWorker[],
  thrown: [] as unknown[],
  times: [] as number[],
};
/** The page's side of the worker last made: its listeners, and its messages. */
const here = { hear: undefined as Hear<FromWorker> | undefined, fail: undefined as (() => unknown) | undefined };
/** Whether messages reach the other side. */
let isConnected = true;

/** In place of the browser's worker: the same two sides, in one process. */
class WorkerHere {
  addEventListener(kind: 'message' | 'error', listener: Hear<FromWorker> & (() => unknown)): void {
    if (kind === 'message') here.hear = listener;
    else here.fail = listener;
  }

  async postMessage(data: ToWorker): Promise<void> {
    if (!isConnected) return;
    try {
      await there.hear?.({ data });
    } catch (error) {
      there.thrown.push(error);
    }
  }
}

/** The result of a request before the worker was introduced. */
const unintroduced = { error: undefined as unknown, said: [] as FromWorker[] };

beforeAll(async () => {
  Object.assign(globalThis, {
    Worker: WorkerHere,
    addEventListener: (_: string, listener: Hear<ToWorker>) => {
      there.hear = listener;
    },
    postMessage: (said: FromWorker) => {
      there.said.push(said);
      if (isConnected) here.hear?.({ data: said });
    },
  });
  performance.now = () => there.times.shift() ?? 1_000_000;
  await import('./worker.ts');
  try {
    await there.hear?.({ data: { number: 7, request: { do: 'list', filter: {}, at: { page: 0 } } } });
  } catch (error) {
    unintroduced.error = error;
  }
  unintroduced.said = there.said.splice(0);
});

const list = (...rows: readonly (readonly string[])[]) => madeFile([['CustomerName', 'UnitType'], ...rows]);
const columns = { customer: 0, unit: 1 };

test('a worker that was not introduced can do nothing', () => {
  expect(String(unintroduced.error)).toContain('introduced');
  expect(unintroduced.said).toEqual([{ to: 7, failed: 'unforeseen' }]);
});

test('a file is opened, read and answered as the page asks for it', async () => {
  const worker = new CheckWorker(introduction);
  const opened = await worker.ask({ do: 'open', file: list(['Contoso', 'Licenses']) });
  expect(opened).toMatchObject({ headers: ['CustomerName', 'UnitType'], encoding: 'utf-8' });
  expect(opened).not.toHaveProperty('file');
  const { survey } = await worker.ask({ do: 'read', columns, common });
  expect(survey.need).toMatchObject({ ask: 'goal', rows: 1 });
  const answered = await worker.ask({ do: 'answer', ask: 'goal', value: 'support' });
  expect(answered.need).toMatchObject({ ask: 'channel', rows: 1 });
  expect((await worker.ask({ do: 'write' })).size).toBeGreaterThan(100);
});

test('each request gets its own answer, also when several wait', async () => {
  const worker = new CheckWorker(introduction);
  await worker.ask({ do: 'open', file: list(['Contoso', 'Licenses'], ['Fabrikam', 'Licenses']) });
  await worker.ask({ do: 'read', columns, common });
  const [all, one, none] = await Promise.all(
    [{}, { text: 'fabrikam' }, { text: 'nowhere' }].map((filter) =>
      worker.ask({ do: 'list', filter, at: { page: 0 } }),
    ),
  );
  expect([all?.total, one?.total, none?.total]).toEqual([2, 1, 0]);
});

/** A file that is gone, or cannot be read, by the time its rows are read. */
const failing = (error: Error): Blob =>
  Object.assign(list(['Contoso', 'Licenses']), {
    stream: () => {
      throw error;
    },
  });

const failures: readonly (readonly [string, Blob, string])[] = [
  ['a picture', new File(['GIF89a'], 'list.csv'), 'picture'],
  ['an empty file', new File([''], 'list.csv'), 'empty'],
  ['a file that was changed', failing(new DOMException('changed', 'NotReadableError')), 'unreadable'],
  ['a file that was moved', failing(new DOMException('moved', 'NotFoundError')), 'unreadable'],
  ['a file whose reading was stopped', failing(new DOMException('stopped', 'AbortError')), 'stopped'],
  ['a file that may not be read', failing(new DOMException('other', 'SecurityError')), 'unforeseen'],
  ['a file that breaks the code', failing(new Error('NotFoundError')), 'unforeseen'],
];

test.each(failures)('%s fails for its reason, and only something unforeseen is an error', async (_, file, why) => {
  there.thrown = [];
  const worker = new CheckWorker(introduction);
  const read = worker.ask({ do: 'open', file }).then(() => worker.ask({ do: 'read', columns, common }));
  await expect(read).rejects.toMatchObject({ failure: why, message: why });
  expect(there.thrown).toHaveLength(why === 'unforeseen' ? 1 : 0);
});

test('work that the reader stops fails as stopped, and the next request is carried out', async () => {
  const worker = new CheckWorker(introduction);
  await worker.ask({ do: 'open', file: list(['Contoso', 'Licenses']) });
  const read = worker.ask({ do: 'read', columns, common });
  worker.stop();
  await expect(read).rejects.toMatchObject({ failure: 'stopped' });
  expect((await worker.ask({ do: 'read', columns, common })).survey.rows).toBe(1);
});

const piece = 1 << 16;

/** A file that is read in pieces of this length, the last of which is shorter. */
async function inPieces(pieces: number): Promise<Blob> {
  const file = list(...Array.from({ length: (pieces * piece) / 128 }, () => ['x'.repeat(117), 'Licenses']));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const stream = () =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += piece) controller.enqueue(bytes.subarray(at, at + piece));
        controller.close();
      },
    });
  return Object.assign(file, { stream });
}

test('the progress of a request is reported, and not too often', async () => {
  const worker = new CheckWorker(introduction);
  await worker.ask({ do: 'open', file: await inPieces(5) });
  const told: Progress[] = [];
  // Since the report before: enough, too little, just too little, just enough, and too little again.
  there.times = [2_000_000, 2_000_100, 2_000_149, 2_000_150, 2_000_299, 2_000_299, 2_000_299];
  await worker.ask({ do: 'read', columns, common }, (underway) => told.push(underway));
  expect(told.map(({ bytes }) => bytes / piece)).toEqual([1, 4]);
  expect(told.every(({ bytes, total }) => total > bytes)).toBe(true);
  there.times = [3_000_000];
  await worker.ask({ do: 'write' }, (underway) => told.push(underway));
  expect(told).toHaveLength(3);
});

test('the progress of writing a file is reported to its request, no matter what is requested meanwhile', async () => {
  const worker = new CheckWorker(introduction);
  await worker.ask({ do: 'open', file: await inPieces(3) });
  await worker.ask({ do: 'read', columns, common });
  const told: number[] = [];
  there.times = Array.from({ length: 10 }, (_, at) => 4_000_000 + at * 1_000);
  const written = worker.ask({ do: 'write' }, ({ bytes }) => told.push(bytes / piece));
  const listed = worker.ask({ do: 'list', filter: { text: 'x' }, at: { page: 0 } }, () => told.push(Number.NaN));
  await Promise.all([written, listed]);
  expect(told.slice(0, 3)).toEqual([1, 2, 3]);
});

test('when a worker breaks down, each of its requests fails, once', async () => {
  const worker = new CheckWorker(introduction);
  isConnected = false;
  const asked = [worker.ask({ do: 'write' }), worker.ask({ do: 'texts', column: 0 })];
  here.fail?.();
  for (const each of asked) await expect(each).rejects.toMatchObject({ failure: 'unforeseen' });
  // Too late: nothing is waiting for it.
  here.hear?.({ data: { to: 1, answer: new Blob([]) } });
  here.hear?.({ data: { to: 99, failed: 'stopped' } });
  isConnected = true;
  await expect(worker.ask({ do: 'open', file: list(['Contoso', 'Licenses']) })).resolves.toHaveProperty('headers');
});
