import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isConclusion, locales, permalinkName, statesWithPage, today, toPath } from 'rules';

import { ensureBuilt, siteFolder } from '../ensure-built.ts';
import { ensureProgram } from './ensure-program.ts';
import { startNginx } from './nginx.ts';

const run = promisify(execFile);
const seconds = 5;
const steps = [1, 4, 16, 64, 256];
const script = fileURLToPath(new URL('./wrk.lua', import.meta.url));
const resultsFile = fileURLToPath(new URL('./LOAD.md', import.meta.url));

interface Measured {
  readonly requests: number;
  readonly microseconds: number;
  readonly bytes: number;
  readonly middle: number;
  readonly p99: number;
  readonly most: number;
  readonly errors: number;
}

for (const program of ['nginx', 'wrk']) if (!ensureProgram(program)) process.exit(1);
ensureBuilt();
const list = join(mkdtempSync(join(tmpdir(), 'load-')), 'addresses');
const day = today();
const addresses = locales.flatMap((locale) =>
  [...statesWithPage(day)].flatMap(({ known, decision }) => [
    `/${locale}/decide/${toPath(known)}`,
    ...(isConclusion(decision) ? [`/c/${locale}-${permalinkName(known, day)}/`] : []),
  ]),
);
writeFileSync(list, addresses.join('\n'));

const load = loadavg()[0]?.toFixed(1);
const nginx = await startNginx(siteFolder, join(siteFolder, '../nginx.conf'));
const measured: (readonly [readers: number, Measured])[] = [];
try {
  const broken = addresses.slice(0, 50).map(async (path) => [path, (await fetch(nginx.url + path)).status] as const);
  for (const [path, status] of await Promise.all(broken))
    if (status !== 200) throw new Error(`${path} is answered with ${status}`);
  for (const readers of steps) {
    const words = ['-t1', `-c${readers}`, `-d${seconds}s`, '-s', script, nginx.url, '--', list];
    const { stdout } = await run('wrk', words);
    const result = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
    measured.push([readers, result]);
    process.stdout.write(`${readers} at once: ${JSON.stringify(result)}\n`);
  }
} finally {
  await nginx.close();
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const thousandths = (microseconds: number): string => (microseconds / 1000).toFixed(1);
const rows = measured.map(([readers, { requests, microseconds, bytes, middle, p99, most, errors }]) => [
  whole(readers),
  whole(requests / (microseconds / 1e6)),
  whole(bytes / requests),
  thousandths(middle),
  thousandths(p99),
  thousandths(most),
  whole(errors),
]);
const head = [
  'readers at once',
  'pages per second',
  'bytes per page',
  'median, ms',
  'p99, ms',
  'longest, ms',
  'errors',
];
const table = [head, head.map(() => '--:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
const text = `# How many readers one small machine can serve

Measured by \`npm run load\` on ${new Date().toISOString().slice(0, 10)}: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, which nginx and wrk share. Load before the run: ${load}.

nginx serves the built site on loopback with the configuration that the build makes for it (\`site/nginx.conf\`), headers
and compression included. wrk requests all ${whole(addresses.length)} pages of the tree and permalinks in turn, ${seconds} seconds at each step.

${table.join('\n')}
`;
writeFileSync(resultsFile, text);
// The file is checked like every other: its columns must be aligned as the formatter aligns them.
await run('biome', ['format', '--write', resultsFile]);
process.stdout.write(`\n${text}\nWritten to test/tools/bench/LOAD.md\n`);
