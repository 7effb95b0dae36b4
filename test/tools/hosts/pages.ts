import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countFiles } from '../bench/count-files.ts';
import { root } from '../pnpm.js';
import { serve } from '../serve.ts';
import { faultsOf } from './artifact.ts';
import { readWorkflow } from './workflow.ts';

const origin = 'https://owner.github.io';
const base = '/supportable/';
const place = mkdtempSync(join(tmpdir(), 'pages-'));
const clone = join(place, 'clone');
const site = join(place, 'host', base);

// Files that are not committed are not published either.
execFileSync('git', ['clone', '--quiet', '--no-local', root, clone], { stdio: 'inherit' });
const { runs, published, uses } = readWorkflow(readFileSync(join(clone, '.github/workflows/pages.yml'), 'utf8'), {
  'steps.pages.outputs.origin': origin,
  'steps.pages.outputs.base_path': base.slice(0, -1),
  'inputs.languages': process.argv[2] ?? '',
});
for (const { command, env } of runs) {
  console.log(`\n${command}`);
  execFileSync('bash', ['-e', '-c', command], { cwd: clone, stdio: 'inherit', env: { ...process.env, ...env } });
}

// Packed as the action `upload-pages-artifact` does it, and unpacked as GitHub does it.
const tar = join(place, 'artifact.tar');
const words = ['--dereference', '--hard-dereference', '--directory', join(clone, published)];
execFileSync('tar', [...words, '-cf', tar, '--exclude=.git', '--exclude=.github', '--exclude=.[^/]*', '.']);
mkdirSync(site, { recursive: true });
execFileSync('tar', ['--directory', site, '-xf', tar]);

const faults = [...faultsOf(site, { origin, base })];
const { url, close } = await serve(join(place, 'host'));
for (const path of ['', 'en/', 'en/decide/', 'en/help/hosting/', 'theme.js'])
  if (!(await fetch(`${url}${base}${path}`)).ok) faults.push(`${base}${path} is not served.`);
await close();

const { files, megabytes } = await countFiles(site);
rmSync(place, { recursive: true });
console.log(`\n${files} files, ${megabytes} MB. Only GitHub itself can run: ${uses.join(', ')}.`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log('GitHub Pages would serve it as it was built.');
