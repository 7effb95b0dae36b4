import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked } from './worker.ts';

const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Every mutant leaves its modules in memory, so a process is replaced now and then. */
const memoryLimit = 900 * 1024 * 1024;

/** One process that runs tests against mutants; it is replaced when it is full, stuck or gone. */
export class Worker {
  readonly #root: string;
  #child: ChildProcess | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** The result of the tests, or why the mutant ended the process: it took too long, or the process failed. */
  async ask(asked: Asked, milliseconds: number): Promise<Answered | 'too-long' | 'ended'> {
    this.#child ??= fork(script, [this.#root], {
      execArgv: ['--disable-warning=ExperimentalWarning', '--stack-size=2000'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    const child = this.#child;
    const answer = await new Promise<Answered | 'too-long' | 'ended'>((resolve) => {
      const timer = setTimeout(() => resolve('too-long'), milliseconds);
      child.once('message', (message) => {
        clearTimeout(timer);
        resolve(message as Answered);
      });
      child.once('exit', () => {
        clearTimeout(timer);
        resolve('ended');
      });
      child.send(asked);
    });
    child.removeAllListeners();
    if (typeof answer === 'string' || answer.memory > memoryLimit) this.end();
    return answer;
  }

  /** Ends the process; the next question starts another one. */
  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
