import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { decide, distinctFactSets, faultsOn, messages, outcomeIds, rulesOn, settle } from 'rules';
import { weightOf } from './core-size.ts';
import { expected, fingerprint } from './decisions.ts';
import type { Facts } from './engine.ts';
import { type Entrant, type EntrantId, entrants } from './engines.ts';
import type { Job, Rates, Task, Times } from './measure.ts';
import { type Measured, type Results, report } from './report.ts';
import { asCsv, cases, day, givenRules } from './rules-and-cases.ts';
import { type Spread, spread } from './spread.ts';
import { sectionOf, withSection } from './with-section.ts';

const run = promisify(execFile);
const number = 10_000;
const few = 500;
const rounds = 7;
const out = fileURLToPath(new URL('../../../.cache/bench', import.meta.url));
const resultsFile = fileURLToPath(new URL('./RESULTS.md', import.meta.url));

const timesOf = (spreadOf: Spread, factor: number): Spread => ({
  median: spreadOf.median * factor,
  least: spreadOf.least * factor,
  greatest: spreadOf.greatest * factor,
});

/** Every engine as plain JavaScript in separate files, so that removing types is not part of any time. */
async function bundled(): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL('./measure.ts', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        // Native code can't be bundled: it is loaded from the folder in which it is installed.
        name: 'native',
        resolveId: (id) => (id === '@gorules/zen-engine' ? { id: import.meta.resolve(id), external: true } : null),
      },
    ],
  });
  await build.write({ dir: out, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });
  await build.close();
  return join(out, 'measure.mjs');
}

async function jobOf(rows: readonly Facts[]): Promise<Job> {
  const given = givenRules();
  const words = await messages('en');
  return {
    given,
    rows,
    fingerprint: fingerprint(given, expected(given, rows)),
    distinct: distinctFactSets(day, rulesOn(day)) as readonly Facts[],
    csv: asCsv(rows),
    answers: Object.fromEntries(outcomeIds.map((id) => [id, words.outcomes[id].answer])),
  };
}

async function inOwnProcess<R>(script: string, task: Task, id: string, file: string): Promise<R> {
  const { stdout } = await run(process.execPath, [script, task, id, file], { maxBuffer: 1e7, timeout: 600_000 });
  return JSON.parse(stdout).result as R;
}

const load = loadavg()
  .slice(0, 2)
  .map((each) => each.toFixed(1))
  .join(', ');
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const script = await bundled();
const rows = cases(number);
const files = { all: join(out, 'all.json'), few: join(out, 'few.json') };
await writeFile(files.all, JSON.stringify(await jobOf(rows)));
await writeFile(files.few, JSON.stringify(await jobOf(rows.slice(0, few))));

const ids = Object.keys(entrants) as EntrantId[];
const ask = <R>(task: Task, id: EntrantId): Promise<R> =>
  inOwnProcess(script, task, id, (entrants[id] as Entrant).slow ? files.few : files.all);

process.stdout.write('Every engine decides every case as the table does … ');
for (const id of ids) await ask<true>('checked', id);
process.stdout.write('yes\n');

const rates = new Map<EntrantId, Rates[]>(ids.map((id) => [id, []]));
for (let round = 1; round <= rounds; round += 1) {
  process.stdout.write(`Decisions a second, round ${round} of ${rounds}\n`);
  for (const id of ids) rates.get(id)?.push(await ask<Rates>('rates', id));
}

const measured: Partial<Record<EntrantId, Measured>> = {};
for (const id of ids) {
  const { name, slow }: Entrant = entrants[id];
  process.stdout.write(`${name}: outcomes, CSV, cold start\n`);
  const times = await ask<Times>('times', id);
  const cold: number[] = [];
  for (let time = 0; time < 7; time += 1) cold.push(await ask<number>('cold', id));
  const found = rates.get(id) ?? [];
  const explained = found.flatMap((each) => each.explained ?? []);
  measured[id] = {
    ...times,
    ...(slow && { csv: timesOf(times.csv, number / few) }),
    decision: spread(found.map((each) => each.decision)),
    ...(explained.length > 0 && { explained: spread(explained) }),
    cold: spread(cold),
  };
}

const analysis = Array.from({ length: 50 }, () => {
  const start = performance.now();
  faultsOn(day);
  return performance.now() - start;
});
const core = await weightOf(settle);
const { gzipped: explained } = await weightOf(decide);
const [processor] = cpus();
const results: Results = {
  machine: `${processor?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${process.platform}, Node ${process.versions.node}`,
  load,
  date: new Date().toISOString().slice(0, 10),
  day,
  rules: rulesOn(day).length,
  rows: number,
  measured: measured as Results['measured'],
  analysis: spread(analysis),
  explained,
  core: {
    minified: core.minified,
    gzipped: core.gzipped,
    heaviest: core.heaviest.map(({ file, gzipped }) => `${file} ${gzipped.toLocaleString('en')}`).join(', '),
  },
};
const text = report(results);
// The section by `npm run bench:bulk` stays.
const bulk = sectionOf(await readFile(resultsFile, 'utf8'), 'A whole list in the browser');
await writeFile(resultsFile, bulk ? withSection(text, bulk) : text);
// The file is checked like every other: its columns must be aligned as the formatter aligns them.
await run('biome', ['format', '--write', resultsFile], { shell: process.platform === 'win32' });
process.stdout.write(`\n${text}\nWritten to test/tools/bench/RESULTS.md\n`);
