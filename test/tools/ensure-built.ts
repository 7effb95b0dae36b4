import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, root } from './pnpm.js';

/** The folder the built site is in. */
export const siteFolder = join(root, 'site', 'dist');

/** The folder the extension, built for Chromium, is in. */
export const extensionFolder = join(root, 'extension', '.output', 'chrome-mv3');

const proofs = [join(siteFolder, 'index.html'), join(extensionFolder, 'manifest.json')];
const sources = ['rules', 'extension', 'site', 'pnpm-lock.yaml', 'tsconfig.json'];
/** What tools make among the sources; the build itself writes the settings of the servers. */
const made = ['node_modules', 'dist', 'nginx.conf', 'Caddyfile'];

/** Builds site and extension unless they are newer than everything they were made from. */
export function ensureBuilt(): void {
  const builtAt = Math.min(...proofs.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
  if (sources.every((name) => newest(join(root, name)) <= builtAt)) return;
  console.log('Building the site and the extension. This takes a minute or two.');
  pnpm('run', 'build');
}

/** The time when anything in a folder was last written, except for files that tools make. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const times = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !made.includes(name))
    .map(({ name }) => newest(join(path, name)));
  return Math.max(0, ...times);
}
