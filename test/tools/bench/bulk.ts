import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureChromium } from '../../browser/install.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { writeLongList } from './long-list.ts';
import { spread } from './spread.ts';
import { type ListTimes, watchList } from './watch-list.ts';
import { withSection } from './with-section.ts';

/** The number of times that each length is checked. */
const lengths = new Map([
  [10_000, 7],
  [100_000, 3],
  [1_000_000, 1],
]);
const folder = fileURLToPath(new URL('../../../.cache/bench', import.meta.url));
const results = fileURLToPath(new URL('./RESULTS.md', import.meta.url));

const figure = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });
const megabytes = (bytes: number): string => `${figure(bytes / 1e6)} MB`;
const ranged = (values: readonly number[]): string => {
  const { median, least, greatest } = spread(values);
  return values.length === 1 ? figure(median) : `${figure(median)} [${figure(least)}…${figure(greatest)}]`;
};

/** The number of tasks that the browser called long, and the longest. */
const told = (tasks: readonly number[]): string =>
  tasks.length === 0 ? 'none' : `${tasks.length} (${figure(Math.max(...tasks))} ms)`;

interface Measured {
  readonly rows: number;
  readonly size: number;
  readonly times: readonly ListTimes[];
}

function line({ rows, size, times }: Measured): string {
  const of = (pick: (each: ListTimes) => number) => times.map(pick);
  const cells = [
    rows.toLocaleString('en'),
    megabytes(size),
    ranged(of(({ read }) => read)),
    ranged(of(({ write }) => write)),
    figure(Math.max(...of(({ longest }) => longest))),
    told(times.flatMap(({ longTasks }) => longTasks)),
    megabytes(Math.max(...of(({ page }) => page))),
    megabytes(Math.max(...of(({ browser }) => browser))),
    megabytes(Math.max(...of(({ written }) => written))),
  ];
  return `| ${cells.join(' | ')} |`;
}

function verdicts(measured: readonly Measured[]): string {
  const at = (rows: number) => measured.find((each) => each.rows === rows)?.times ?? [];
  const [ten, hundred, million] = [at(10_000), at(100_000), at(1_000_000)];
  const read = spread(ten.map((each) => each.read)).median;
  const longest = Math.max(...hundred.map((each) => each.longest));
  const long = hundred.flatMap((each) => each.longTasks);
  const lines: readonly (readonly [string, string, string, boolean])[] = [
    ['10,000 rows with texts, in the worker', '< 250 ms', `${figure(read)} ms`, read < 250],
    ['100,000 rows: longest task of the page', '≤ 50 ms', `${figure(longest)} ms`, longest <= 50],
    ['100,000 rows: tasks that the browser calls long', 'none', told(long), long.length === 0],
    ['1,000,000 rows, read and written', 'within memory', megabytes(million[0]?.page ?? 0), million.length > 0],
  ];
  return lines
    .map(([what, bar, found, met]) => `| ${what} | ${bar} | ${found} | ${met ? 'met' : '**not met**'} |`)
    .join('\n');
}

if (ensureChromium() === undefined) process.exit(1);
ensureBuilt();
await mkdir(folder, { recursive: true });
const [load = 0] = loadavg();
const measured: Measured[] = [];
for (const [rows, times] of lengths) {
  const path = join(folder, `list-${rows}.csv`);
  const size = await writeLongList(path, rows);
  const found: ListTimes[] = [];
  for (let time = 1; time <= times; time += 1) {
    process.stdout.write(`${rows.toLocaleString('en')} rows, ${time} of ${times}\n`);
    found.push(await watchList(path, rows));
  }
  await rm(path);
  measured.push({ rows, size, times: found });
}

const [processor] = cpus();
const section = `## A whole list in the browser

Measured by \`npm run bench:bulk\` on ${new Date().toISOString().slice(0, 10)}: ${processor?.model.trim()}, ${cpus().length} cores, Chromium. Load before the run: ${load.toFixed(1)}.

A new commerce reconciliation file with 46 columns is chosen on the built page, two questions are answered, the list is
filtered and searched, thirty of its pages are turned, then the last and the first, and the file is downloaded with
its answers. Times are processor time, so that other work on the machine has little effect: of the worker (its start included),
and of the longest single task of the page; median [least…greatest] of runs in a fresh browser each. What the browser
calls a long task (over 50 ms) is measured in elapsed time, so that other work does matter. Memory is the peak of each process: the
page with its worker, and the browser, which keeps the written file until it is saved.

| what | bar | measured | |
| --- | ---: | ---: | --- |
${verdicts(measured)}

| rows | file | read and decided, ms | written, ms | longest task of the page, ms | long tasks | page and worker | browser | file written |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${measured.map(line).join('\n')}
`;
await writeFile(results, withSection(await readFile(results, 'utf8'), section));
await promisify(execFile)('biome', ['format', '--write', results], { shell: process.platform === 'win32' });
process.stdout.write(`\n${section}\nWritten to test/tools/bench/RESULTS.md\n`);
