import { spawnSync } from 'node:child_process';
import { pnpmPackage, root } from '../pnpm.js';
import { behindInWords, needlessReasons, type Outdated } from './behind.ts';

/** Lists the outdated dependencies, and why some are held. Newer versions are used a week after they were published. */
const { stdout, stderr } = spawnSync('npx', ['-y', pnpmPackage, 'outdated', '--recursive', '--format', 'json'], {
  cwd: root,
  encoding: 'utf8',
});
// pnpm ends with 1 when something is outdated; without an answer, its message says why.
if (!stdout.trimStart().startsWith('{')) throw new Error(stderr || stdout);
const outdated: Readonly<Record<string, Outdated>> = JSON.parse(stdout);
const lines = behindInWords(outdated);
console.log(lines.length > 0 ? lines.join('\n') : 'Everything is at its newest.');
for (const name of needlessReasons(outdated))
  console.log(`${name} is at its newest: remove its reason from behind.ts.`);
