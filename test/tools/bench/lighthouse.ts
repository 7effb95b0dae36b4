import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { locales } from 'rules';
import { ensureChromium } from '../../browser/install.ts';
import { pageKinds } from '../../site/drive/page-kinds.ts';
import { ensureBuilt, siteFolder } from '../ensure-built.ts';
import { serve } from '../serve.ts';
import { type Report, readReport, upToThreeTimes } from './read-report.ts';
import { spread } from './spread.ts';

const run = promisify(execFile);
const version = '13.5.0';
/** The number of checks of each page, and the types of pages if not all. */
const [runs = 3, ...only] = process.argv.slice(2).map((word) => (/^\d+$/.test(word) ? Number(word) : word)) as [
  number?,
  ...string[],
];
const kinds = Object.entries(pageKinds).filter(([kind]) => only.length === 0 || only.includes(kind));
const resultsFile = fileURLToPath(new URL('./LIGHTHOUSE.md', import.meta.url));

/**
 * Lighthouse's report on a page on a phone, with its own throttling. It is fetched for this and is not a dependency.
 */
async function examine(url: string, chromium: string): Promise<Report> {
  const flags = '--headless=new --no-sandbox --disable-background-networking';
  const words = ['-y', `lighthouse@${version}`, url, '--output=json', '--quiet', `--chrome-flags=${flags}`];
  const env = { ...process.env, CHROME_PATH: chromium };
  const { stdout } = await run('npx', words, { env, maxBuffer: 1e8, timeout: 300_000 });
  return readReport(stdout);
}

const faultsOf = ({ categories, audits }: Report): readonly string[] =>
  Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
  );

const chromium = ensureChromium();
if (chromium === undefined) process.exit(1);
ensureBuilt();
// Under the address that the pages name as theirs.
const site = await serve(siteFolder, { port: 4321 });
const load = loadavg()[0]?.toFixed(1);
const rows: string[][] = [];
const faults: string[] = [];
let titles: readonly string[] = [];
for (const [kind, path] of kinds)
  for (const locale of locales) {
    const reports: Report[] = [];
    for (let time = 0; time < runs; time += 1)
      await upToThreeTimes(() => examine(`http://localhost:${site.port}/${locale}/${path}`, chromium)).then(
        (report) => reports.push(report),
        ({ message }: Error) => process.stdout.write(`${kind}, ${locale}: Lighthouse failed: ${message}\n`),
      );
    const [first] = reports;
    if (!first) {
      faults.push(`- ${kind}, ${locale}: Lighthouse failed each time`);
      process.exitCode = 1;
      continue;
    }
    titles = Object.values(first.categories).map(({ title }) => title);
    const scores = Object.keys(first.categories).map((id) =>
      Math.round(spread(reports.map(({ categories }) => (categories[id]?.score ?? 0) * 100)).median),
    );
    rows.push([kind, locale, ...scores.map(String)]);
    const found = [...new Set(reports.flatMap(faultsOf))];
    if (scores.some((score) => score < 100)) faults.push(...found.map((fault) => `- ${kind}, ${locale}: ${fault}`));
    process.stdout.write(`${kind}, ${locale}: ${scores.join(' ')} ${found.join('; ')}\n`);
  }
await site.close();

const table = [['page', 'language', ...titles], ['---', '---', ...titles.map(() => '--:')], ...rows].map(
  (cells) => `| ${cells.join(' | ')} |`,
);
const text = `# What Lighthouse says

Measured by \`npm run lighthouse\` on ${new Date().toISOString().slice(0, 10)} with Lighthouse ${version}: ${cpus()[0]?.model.trim()}, ${cpus().length} cores. Load before the run: ${load}.

The built site is served on loopback, compressed, with the headers it ships. Lighthouse's defaults apply: a simulated phone on a slow
network. Each page was checked ${runs} times; the table shows the median score in each category.

${table.join('\n')}

${faults.length > 0 ? `## What costs points\n\n${faults.join('\n')}` : 'Every page has 100 in every category.'}
`;
await writeFile(resultsFile, text);
// The file is checked like every other: its columns must be aligned as the formatter aligns them.
await run('biome', ['format', '--write', resultsFile]);
process.stdout.write('Written to test/tools/bench/LIGHTHOUSE.md\n');
