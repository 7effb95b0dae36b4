import { readFile } from 'node:fs/promises';
import { decided, fingerprint } from './decisions.ts';
import type { Facts, GivenRules, Ready } from './engine.ts';
import { type EntrantId, ready } from './engines.ts';
import { type Spread, spread } from './spread.ts';

/** The input for measuring one engine, in a separate process. */
export interface Job {
  readonly given: GivenRules;
  readonly rows: readonly Facts[];
  readonly fingerprint: string;
  /** One case for every way in which the rules can hold. */
  readonly distinct: readonly Facts[];
  readonly csv: string;
  /** The text for each outcome. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Decisions a second, measured once. */
export interface Rates {
  readonly decision: number;
  readonly explained?: number;
}

/** Times in milliseconds. */
export interface Times {
  readonly outcomes: Spread;
  readonly csv: Spread;
}

/** Kept, so that the JavaScript engine cannot skip measured code as useless. */
let sum = 0;

/** Milliseconds of processor time this process has used: other work on the machine has little effect on it. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

type Decide = (row: unknown) => number | Promise<number>;

/** Decisions a second over the rows in turn, measured for about that many milliseconds. */
async function rate(decide: Decide, rows: readonly unknown[], time: number): Promise<number> {
  const waits = decide(rows[0]) instanceof Promise;
  const start = clock();
  let made = 0;
  let part = 16;
  let taken = 0;
  while (taken < time) {
    const before = taken;
    if (waits) for (let at = 0; at < part; at += 1) sum += await decide(rows[(made + at) % rows.length]);
    else for (let at = 0; at < part; at += 1) sum += decide(rows[(made + at) % rows.length]) as number;
    made += part;
    taken = clock() - start;
    // Reads the clock rarely when decisions are quick, often when they are slow.
    if (taken - before < 5) part *= 2;
  }
  return (made / taken) * 1_000;
}

/** The middle of five runs after one that does not count. */
async function steadyRate(decide: Decide, rows: readonly unknown[]): Promise<number> {
  await rate(decide, rows, 400);
  const runs: number[] = [];
  for (let run = 0; run < 5; run += 1) runs.push(await rate(decide, rows, 100));
  return spread(runs).median;
}

/** Decisions a second, without and with the engine's explanation. */
async function rates(id: EntrantId, job: Job): Promise<Rates> {
  const engine = await ready(id, job.given);
  const rows = job.rows.map((row) => engine.row(row));
  const decision = await steadyRate(engine.decide, rows);
  return engine.explain ? { decision, explained: await steadyRate(engine.explain, rows) } : { decision };
}

/** The milliseconds of a run: the middle of several, after one that does not count; fewer if they are long. */
async function times(run: () => Promise<void> | void): Promise<Spread> {
  await run();
  const runs: number[] = [];
  const end = clock() + 4_000;
  while (runs.length < 3 || (runs.length < 9 && clock() < end)) {
    const start = clock();
    await run();
    runs.push(clock() - start);
  }
  return spread(runs);
}

async function outcomes(engine: Ready, { given, distinct }: Job): Promise<readonly string[]> {
  if (engine.outcomes) return engine.outcomes();
  const found = await decided(engine, distinct);
  return [...new Set(found.map((index) => given.lines[index]?.outcome ?? ''))];
}

const atOnce = 500;

/** A CSV file in, the same file with row, outcome and answer out. */
async function annotated(engine: Ready, { given, csv, answers }: Job): Promise<string> {
  const [head = '', ...lines] = csv.split('\n');
  const names = head.split(',');
  const said = (line: string, index: number) => {
    const { row = '', outcome = '' } = given.lines[index] ?? {};
    return `${line},${row},${outcome},"${answers[outcome]}"`;
  };
  const row = (line: string) => {
    const cells = line.split(',');
    const facts: Record<string, string> = {};
    for (const [at, name] of names.entries()) facts[name] = cells[at] ?? '';
    return engine.row(facts);
  };
  const out = [`${head},row,outcome,answer`];
  const waits = engine.decide(row(lines[0] ?? '')) instanceof Promise;
  if (!waits) for (const line of lines) out.push(said(line, engine.decide(row(line)) as number));
  else
    for (let from = 0; from < lines.length; from += atOnce) {
      const some = lines.slice(from, from + atOnce);
      const found = await Promise.all(some.map((line) => engine.decide(row(line))));
      for (const [at, line] of some.entries()) out.push(said(line, found[at] ?? -1));
    }
  return out.join('\n');
}

/**
 * Returns true when an engine decides as the table does, so that it can be timed.
 * @throws when it decides differently, or reaches other outcomes
 */
async function checked(id: EntrantId, job: Job): Promise<true> {
  const engine = await ready(id, job.given);
  const found = fingerprint(job.given, await decided(engine, job.rows));
  if (found !== job.fingerprint) throw new Error(`${id} decides otherwise: ${found}, not ${job.fingerprint}`);
  const reached = (await outcomes(engine, job)).length;
  const wanted = new Set(job.given.lines.map(({ outcome }) => outcome)).size;
  if (reached !== wanted) throw new Error(`${id} reaches ${reached} outcomes, not ${wanted}`);
  return true;
}

async function timed(id: EntrantId, job: Job): Promise<Times> {
  const engine = await ready(id, job.given);
  return {
    outcomes: await times(async () => {
      sum += (await outcomes(engine, job)).length;
    }),
    csv: await times(async () => {
      sum += (await annotated(engine, job)).length;
    }),
  };
}

/** Milliseconds from nothing loaded to the first decision. */
async function cold(id: EntrantId, { given, rows: [row = {}] }: Job): Promise<number> {
  const start = clock();
  const engine = await ready(id, given);
  sum += await engine.decide(engine.row(row));
  return clock() - start;
}

const tasks = { checked, rates, times: timed, cold };

/** A task for an engine in a separate process. */
export type Task = keyof typeof tasks;

const [, , task = '', id = '', file = ''] = process.argv;
const job: Job = JSON.parse(await readFile(file, 'utf8'));
const result = await tasks[task as Task](id as EntrantId, job);
process.stdout.write(JSON.stringify({ result, sum }));
