import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** The result of a test run, in one line that a machine can read. */
export type Tally = { passed: number; failed: number; skipped: number };

/** The run in one line: `12 passed, 0 failed`, with the skipped ones named only when there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Prints the closing line as the very last thing. An error outside a test counts as a failure, so no failure hides. */
export default class ClosingLine implements Reporter {
  readonly #tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  #ended = false;

  onInit(): void {
    process.once('exit', () => {
      if (!this.#ended) this.#tally.failed += 1;
      writeSync(1, `${closingLine(this.#tally)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    this.#ended = true;
    Object.assign(this.#tally, { passed: 0, failed: unhandled.length, skipped: 0 });
    for (const module of modules) {
      this.#tally.failed += module.errors().length;
      for (const suite of module.children.allSuites()) this.#tally.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') this.#tally[state] += 1;
        else this.#tally.skipped += 1;
      }
    }
    // A run without a test has shown nothing.
    if (this.#tally.passed + this.#tally.failed === 0) this.#tally.failed = 1;
  }
}
