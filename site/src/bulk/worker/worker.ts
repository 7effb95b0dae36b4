import type { Progress } from '../file/file-rows.ts';
import { NotAList } from '../file/not-a-list.ts';
import type { Failure, FromWorker, ToWorker } from './protocol.ts';
import { CheckSession } from './session.ts';

/** Reads and decides in a worker, so that the page never waits. Everything stays in the browser. */
let session: CheckSession | undefined;
/** The shortest time between two reports on one request, in milliseconds. */
const reportEvery = 150;

const say = (said: FromWorker): void => postMessage(said);

/** Returns a function that reports the progress of the request with that number. */
function reporter(number: number): (underway: Progress) => void {
  let last = 0;
  return (underway) => {
    const now = performance.now();
    if (now - last < reportEvery) return;
    last = now;
    say({ to: number, underway });
  };
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
    session = new CheckSession(data);
    return;
  }
  const { number, request } = data;
  try {
    if (!session) throw new Error('The worker has not been introduced.');
    say({ to: number, answer: await session.take(request, reporter(number)) });
  } catch (error) {
    say({ to: number, failed: failureOf(error) });
    if (failureOf(error) === 'unforeseen') throw error;
  }
});
