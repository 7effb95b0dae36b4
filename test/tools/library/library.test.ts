import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../pnpm.js';
import { buildLibrary } from './build.ts';

const folder = mkdtempSync(join(tmpdir(), 'library-'));
const tarball = await buildLibrary(folder);
const customers = join(folder, 'customers.csv');
writeFileSync(customers, 'Customer,channel,billing\r\n"Contoso\r\nLtd",ea,license\r\n\r\n"=1, Ltd",eaa,usage\r\n');
execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball], { cwd: folder });

/** The result of a command line as a person sees it. */
async function run(...words: readonly string[]) {
  const program = join(folder, 'node_modules/.bin/supportable');
  const ended = promisify(execFile)(program, [...words], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  });
  return ended.then(
    ({ stdout, stderr }) => ({ stdout, stderr, exit: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, exit: code }),
  );
}

test('the package has neither tests nor files that only they use', () => {
  const files = readdirSync(join(folder, 'node_modules/supportable'), { recursive: true, encoding: 'utf8' });
  expect(files).toContain('index.js');
  expect(files.filter((file) => /\.(?:test|fixture)\./.test(file))).toEqual([]);
});

test('the reference names everything that the package exports', async () => {
  const reference = readFileSync(join(folder, 'node_modules/supportable/API.md'), 'utf8');
  const names = Object.keys(await import('rules'));
  expect(names.filter((name) => !new RegExp(`^### ${name}\\b`, 'm').test(reference))).toEqual([]);
});

const examples = [...readFileSync(join(root, 'rules/README.md'), 'utf8').matchAll(/```js\n(.*?)```/gs)].map(
  ([, code = '']) => code,
);

test('the README has three examples', () => {
  expect(examples).toHaveLength(3);
});

test.each(examples)('an example of the README prints what its comments say: %#', async (code) => {
  const file = join(folder, 'example.mjs');
  writeFileSync(file, code);
  const { stdout } = await promisify(execFile)('node', [file], { cwd: folder });
  expect(stdout.trim()).not.toBe('');
  for (const [, said = ''] of code.matchAll(/\/\/ (.+)/g)) expect(stdout.split('\n')).toContain(said);
});

const ea = ['channel=ea', 'billing=license', 'goal=support'];
const tenant = '5be5de6a-5a4c-4a1e-9b4e-0d5b1c2a3f4e';

test('the program answers, and says what to change', async () => {
  const answer = await run('decide', ...ea, '--as-of', '2026-11-28', '--language=tr');
  expect(answer).toMatchObject({ stderr: '', exit: 0 });
  expect(answer.stdout).toMatch(/^Mümkün: .*28 Kasım 2026/s);
  const made = await run('link', ...ea, 'partner-type=direct-bill', '--partner-tenant', tenant);
  expect(made.stdout).toMatch(new RegExp(`^https://admin\\.microsoft\\.com/.*${tenant}`));
  const { version } = JSON.parse(readFileSync(join(root, 'extension/package.json'), 'utf8'));
  expect((await run('--version')).stdout).toBe(`${version}\n`);
  const refused = await run('decide', '--asof', '2026-01-01');
  expect(refused).toMatchObject({ stdout: '', exit: 2 });
  expect(refused.stderr).toMatch(/--asof.*--help/);
  expect((await run('check', 'none.csv')).stderr).toMatch(/none\.csv.*ENOENT/);
});

test('a list keeps every row, with its answer, or with its line and what to change', async () => {
  const { stdout, stderr, exit } = await run('check', customers, 'goal=support');
  expect(exit).toBe(2);
  expect(stdout).toMatch(/^Customer,channel,billing,Verdict,Answer,Certainty,Steps\r\n/);
  expect(stdout).toMatch(/^"Contoso\r\nLtd",ea,license,You can,Ask the customer/m);
  expect(stdout).toMatch(/^"'=1, Ltd",eaa,usage,Could not be read,[^\n]*\n$/m);
  // A cell of two lines and an empty line are before it.
  expect(stderr).toMatch(/^Line 5: .*eaa/);
});

test('a quotation mark that is not closed is named with its line', async () => {
  writeFileSync(join(folder, 'broken.csv'), 'Customer,channel\nContoso,ea\n"Fabrikam,ea\n');
  expect((await run('check', 'broken.csv', 'goal=support')).stderr).toMatch(/broken\.csv.*\(3\)/);
});
