import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Collected, collected } from './collect.ts';
import { type Loading, loadMutants } from './load.ts';

/** A request to a worker: to run the tests of some files against a mutant, or without one when no file is named. */
export interface Asked {
  readonly number: number;
  readonly file: string;
  readonly text: string;
  readonly affected: readonly string[];
  /** The test files, in the order they are run. */
  readonly tests: readonly string[];
  /**
   * The processor time that each test took without a mutant, in milliseconds, or less for those that often find one.
   */
  readonly order: Readonly<Record<string, number>>;
  /** Tests that took longer are left out. */
  readonly within: number;
}

/** The worker's answer: the test that failed, or the time of each when all passed. */
export interface Answered {
  readonly failed?: { readonly test: string; readonly error: string };
  readonly took: Readonly<Record<string, number>>;
  readonly memory: number;
}

const root = process.argv[2] ?? process.cwd();
let current: Loading = { number: 0, file: '', text: '', affected: new Set() };
loadMutants(root, () => current);

async function run({ number, file, text, affected, tests, order, within }: Asked): Promise<Answered> {
  current = { number, file, text, affected: new Set([...affected, ...tests]) };
  const took: Record<string, number> = {};
  const timeOf = (key: string): number => order[key] ?? 0;
  const answer = (test: string, error: unknown): Answered => ({
    failed: { test, error: String(error) },
    took,
    memory: process.memoryUsage().rss,
  });
  for (const path of tests) {
    let noted: readonly { readonly key: string; readonly run: () => unknown }[];
    let after: Collected['after'];
    try {
      const found = await collected(() => import(`${pathToFileURL(join(root, path))}?mutant=${number}`));
      noted = found.tests.map(({ name, run }) => ({ key: `${path} > ${name}`, run }));
      after = found.after;
      for (const hook of found.before) await hook();
    } catch (error) {
      return answer(path, error);
    }
    for (const { key, run } of noted.toSorted((one, other) => timeOf(one.key) - timeOf(other.key))) {
      if (timeOf(key) > within) continue;
      const begun = process.cpuUsage();
      try {
        await run();
      } catch (error) {
        return answer(key, error);
      }
      took[key] = process.cpuUsage(begun).user / 1000;
    }
    for (const hook of after) await hook();
  }
  return { took, memory: process.memoryUsage().rss };
}

process.on('message', async (asked: Asked) => {
  process.send?.(await run(asked));
});
