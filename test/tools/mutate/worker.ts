import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collected, type Noted } from './collect.ts';
import { type Loading, loadMutants } from './load.ts';

/** What a worker is asked: to run the tests of some files against a mutant, or unchanged when no file is named. */
export interface Asked {
  readonly number: number;
  readonly file: string;
  readonly text: string;
  readonly affected: readonly string[];
  readonly tests: readonly string[];
  /** How much processor time each test took unchanged, in milliseconds, or less for those that often find something. */
  readonly order: Readonly<Record<string, number>>;
  /** Tests that took longer are left out. */
  readonly within: number;
}

/** What it answers: which test failed, or how long each took when all passed. */
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
  const noted: { readonly key: string; readonly test: Noted }[] = [];
  const memory = (): number => process.memoryUsage().rss;
  for (const path of tests) {
    const url = `${pathToFileURL(join(root, path))}?mutant=${number}`;
    try {
      for (const test of await collected(() => import(url))) noted.push({ key: `${path} > ${test.name}`, test });
    } catch (error) {
      return { failed: { test: path, error: String(error) }, took, memory: memory() };
    }
  }
  const timeOf = (key: string): number => order[key] ?? 0;
  for (const { key, test } of noted.sort((one, other) => timeOf(one.key) - timeOf(other.key))) {
    if (timeOf(key) > within) continue;
    const begun = process.cpuUsage();
    try {
      await test.run();
    } catch (error) {
      return { failed: { test: key, error: String(error) }, took, memory: memory() };
    }
    took[key] = process.cpuUsage(begun).user / 1000;
  }
  return { took, memory: memory() };
}

process.on('message', async (asked: Asked) => {
  process.send?.(await run(asked));
});
