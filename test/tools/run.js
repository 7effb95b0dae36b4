// Starts a tool of this folder for an npm script: `node test/tools/run.js prove/run --drools`. It installs the packages
// first, then runs the tool with the Node among them. This file is JavaScript because npm's own Node can be version 20,
// which does not run TypeScript.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { pnpm, root } from './pnpm.js';

const [tool = '', ...words] = process.argv.slice(2);
pnpm('install', '--frozen-lockfile');

const programs = join(root, 'node_modules/.bin');
const file = join(root, 'test/tools', `${tool}.ts`);
const running = spawn(join(programs, 'node'), ['--disable-warning=ExperimentalWarning', file, ...words], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` },
});

// A terminal sends Ctrl-C to the tool too, so it is only waited for here.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => running.kill(signal));
running.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
