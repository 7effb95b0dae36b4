import type { Progress } from '../file/file-rows.ts';
import { NotAList } from '../file/not-a-list.ts';
import type { Failure, FromWorker, ToWorker } from './protocol.ts';
import { CheckSession } from './session.ts';

/** Reads and decides in a worker, so that the page never waits. Everything stays in the browser. */
let session: CheckSession | undefined;
let current = 0;
let lastReport = 0;
/** The shortest time between two reports of progress, in milliseconds. */
const reportEvery = 150;

const say = (said: FromWorker): void => postMessage(said);

function report(underway: Progress): void {
  const now = performance.now();
  if (now - lastReport < reportEvery) return;
  lastReport = now;
  say({ to: current, underway });
}

function failureOf(error: unknown): Failure {
  if (error instanceof NotAList) return error.reason;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return 'stopped';
  return name === 'NotReadableError' || name === 'NotFoundError' ? 'unreadable' : 'unforeseen';
}

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data === 'stop') {
    session?.stop();
    return;
  }
  if ('context' in data) {
    session = new CheckSession(data, report);
    return;
  }
  const { number, request } = data;
  current = number;
  try {
    if (!session) throw new Error('The worker has not been introduced.');
    say({ to: number, answer: await session.take(request) });
  } catch (error) {
    say({ to: number, failed: failureOf(error) });
    if (failureOf(error) === 'unforeseen') throw error;
  }
});
