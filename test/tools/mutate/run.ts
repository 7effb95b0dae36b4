import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from './crew.ts';
import { elsewhere } from './elsewhere.ts';
import { equivalents } from './equivalent.ts';
import { importersOf } from './imports.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import type { Answered, Asked } from './worker.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const rooms = ['rules', 'extension/portal', 'site/src/bulk'];
const usage = `npm run mutate [-- [--fast] [--every 8] [--jobs 2] [room or file …]]
Puts one wrong move after the other into the code and says which of them no unit test notices.
Rooms are ${rooms.join(', ')} unless others are named. --fast leaves out tests that take over 300 ms,
and those of other packages. --every looks at one mutant in so many.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fast: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    every: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}

const within = values.fast ? 300 : Number.POSITIVE_INFINITY;
const glob = (pattern: string): string[] => globSync(pattern, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const filesIn = (name: string): readonly string[] =>
  statSync(join(root, name)).isFile() ? [name] : glob(`${name}/**/*.ts`).sort();
const files = (positionals.length > 0 ? positionals : rooms)
  .flatMap((name) => filesIn(name.replace(/\/$/, '')))
  .filter(
    (file) => !/\.(?:test|fixture|d)\.ts$/.test(file) && !Object.keys(elsewhere).some((path) => file.startsWith(path)),
  );

const testFiles = [
  ...glob('rules/**/*.test.ts'),
  ...glob('extension/**/*.test.ts'),
  ...glob('site/{src,integrations}/**/*.test.ts'),
]
  .filter((path) => !path.includes('node_modules'))
  .sort();
const importers = importersOf(root, testFiles);

/** The tests that reach a file: its own room's first, then its package's, then the others'; quick ones first. */
function testsOf(file: string): readonly string[] {
  const packageOf = (path: string): string => path.split('/')[0] ?? '';
  const distance = (test: string): number =>
    dirname(test) === dirname(file) ? 0 : packageOf(test) === packageOf(file) ? 1 : 2;
  return testFiles
    .filter((test) => importers.get(file)?.has(test) && !(values.fast && distance(test) > 1))
    .sort((one, other) => distance(one) - distance(other) || timeOf(one) - timeOf(other));
}

const timeOf = (test: string): number =>
  Object.entries(took).reduce(
    (sum, [key, time]) => (key.startsWith(`${test} >`) && time <= within ? sum + time : sum),
    0,
  );

const timesFile = fileURLToPath(new URL('../../../.cache/mutate/times.json', import.meta.url));
/**
 * The time that each test takes without a mutant, as measured now or, for slow ones that are left out, the last time.
 */
const took: Record<string, number> = readTimes();
/** The same, less for tests that found a mutant: they run earlier the next time. */
const order: Record<string, number> = {};
const unable: string[] = [];
let number = 0;

function readTimes(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(timesFile, 'utf8'));
  } catch {
    return {};
  }
}

async function measure(): Promise<void> {
  const worker = new Worker(root);
  for (const test of new Set(files.flatMap(testsOf))) {
    const asked: Asked = { number: ++number, file: '', text: '', affected: [], tests: [test], order: took, within };
    const answer = await worker.ask(asked, 300_000);
    if (typeof answer === 'string' || answer.failed) {
      unable.push(`${test}: ${typeof answer === 'string' ? answer : answer.failed?.error}`);
      testFiles.splice(testFiles.indexOf(test), 1);
    } else Object.assign(took, answer.took);
  }
  worker.end();
  Object.assign(order, took);
  mkdirSync(dirname(timesFile), { recursive: true });
  writeFileSync(timesFile, JSON.stringify(took));
}

type Fate = 'killed' | 'survived' | 'equivalent';
const fates: { readonly mutant: Mutant; readonly fate: Fate }[] = [];
/** Mutants that no test failed on, but that never finished or ended the process. */
let stopped = 0;
const isEquivalent = ({ file, before, after }: Mutant): boolean =>
  equivalents.some((each) => each.file === file && each.before === before && each.after === after);

async function examine(worker: Worker, mutant: Mutant): Promise<void> {
  const tests = testsOf(mutant.file);
  const longest = tests.reduce((sum, test) => sum + timeOf(test), 0);
  const affected = [...(importers.get(mutant.file) ?? [])];
  const { file, text } = mutant;
  const answer: Answered | 'too-long' | 'ended' | undefined =
    tests.length === 0
      ? undefined
      : await worker.ask({ number: ++number, file, text, affected, tests, order, within }, 60_000 + 20 * longest);
  const failed = typeof answer === 'object' ? answer.failed : undefined;
  if (failed && order[failed.test] !== undefined) order[failed.test] = (order[failed.test] ?? 0) * 0.7;
  if (typeof answer === 'string') stopped++;
  const killed = typeof answer === 'string' || failed !== undefined;
  fates.push({ mutant, fate: killed ? 'killed' : isEquivalent(mutant) ? 'equivalent' : 'survived' });
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function score(name: string, of: typeof fates): string {
  const counted = of.filter(({ fate }) => fate !== 'equivalent');
  const killed = counted.filter(({ fate }) => fate === 'killed').length;
  return `${percent(killed, counted.length).padStart(8)}  ${`${killed}/${counted.length}`.padStart(10)}  ${name}`;
}

function report(): void {
  const shown = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90) || '(nothing)';
  for (const { mutant, fate } of fates) {
    if (fate !== 'survived') continue;
    console.log(`${mutant.file}:${mutant.line}  ${shown(mutant.original)}  →  ${shown(mutant.replacement)}`);
    console.log(`    before: ${mutant.before}\n    after:  ${mutant.after}`);
  }
  for (const { fate, mutant } of fates)
    if (fate === 'killed' && isEquivalent(mutant))
      console.log(`no longer equivalent: ${mutant.file}: ${mutant.before} → ${mutant.after}`);
  for (const each of unable) console.log(`left out, as it does not pass here: ${each}`);
  const by = (name: (file: string) => string): void => {
    const groups = Map.groupBy(fates, ({ mutant }) => name(mutant.file));
    for (const [group, of] of groups) console.log(score(group, of));
    console.log('');
  };
  by((file) => file);
  by(dirname);
  console.log(score('in all', fates));
  if (stopped > 0) console.log(`${stopped} of them never came to an end, or ended the process`);
}

await measure();
const mutants = files
  .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
  .filter((_, index) => index % Number(values.every) === 0);
console.error(`${mutants.length} mutants in ${files.length} files`);
const waiting = mutants.values();
await Promise.all(
  Array.from({ length: Number(values.jobs) }, async () => {
    const worker = new Worker(root);
    for (const mutant of waiting) {
      await examine(worker, mutant);
      if (fates.length % 100 === 0) console.error(`${fates.length} of ${mutants.length}`);
    }
    worker.end();
  }),
);
fates.sort(
  ({ mutant: one }, { mutant: other }) => files.indexOf(one.file) - files.indexOf(other.file) || one.line - other.line,
);
report();
