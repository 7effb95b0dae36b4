import type { Introduction } from '../check/list-check.ts';
import type { Progress } from '../file/file-rows.ts';
import type { Answer, Failure, FromWorker, Request, ToWorker } from './protocol.ts';

/** A failure in the worker. */
export class WorkFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly underway: ((underway: Progress) => unknown) | undefined;
}

/**
 * The page's side of the worker. Requests that only show rows are answered at once; all others are carried out one
 * after the other.
 */
export class CheckWorker {
  private worker: Worker;
  private readonly introduction: Introduction;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(introduction: Introduction) {
    this.introduction = introduction;
    this.worker = this.start();
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.hear(data));
    worker.addEventListener('error', () => this.failAll('unforeseen'));
    worker.postMessage(this.introduction);
    return worker;
  }

  private failAll(failure: Failure): void {
    for (const { reject } of this.waiting.values()) reject(new WorkFailed(failure));
    this.waiting.clear();
  }

  private hear(said: FromWorker): void {
    const waiting = this.waiting.get(said.to);
    if (!waiting) return;
    if ('underway' in said) {
      waiting.underway?.(said.underway);
      return;
    }
    this.waiting.delete(said.to);
    if ('failed' in said) waiting.reject(new WorkFailed(said.failed));
    else waiting.resolve(said.answer as never);
  }

  /** Sends a request; `underway` is called with its progress. */
  ask<R extends Request>(request: R, underway?: (underway: Progress) => unknown): Promise<Answer<R>> {
    this.last += 1;
    const number = this.last;
    const answer = new Promise<Answer<R>>((resolve, reject) => this.waiting.set(number, { resolve, reject, underway }));
    this.worker.postMessage({ number, request } satisfies ToWorker);
    return answer;
  }

  /** Stops reading or writing; the request fails as stopped. */
  stop(): void {
    this.worker.postMessage('stop' satisfies ToWorker);
  }

  /** Ends the worker, even if it cannot hear a wish to stop, and starts another one, which knows nothing of a file. */
  startOver(): void {
    this.worker.terminate();
    this.failAll('stopped');
    this.worker = this.start();
  }
}
