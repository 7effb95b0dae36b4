import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pnpmPackage, root } from '../../tools/pnpm.js';

const run = promisify(execFile);
/** The files that the site is built from; the other two members are there only so that the lock file fits. */
const parts = ['LICENSE', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.json', 'rules', 'site'];
const manifests = ['extension/package.json', 'test/package.json'];

/** The copy of the project that is changed before it is built. */
export interface Copy {
  readonly folder: string;
  /** Changes a file of the copy. Throws an error when that changes nothing. */
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
}

/** A site that was built from a copy. */
export interface BuiltCopy {
  /** The folder to serve. */
  readonly dist: string;
  /** The duration of the build, in milliseconds. */
  readonly time: number;
  /** Changes a file of the copy and builds it once more. Returns the duration, in milliseconds. */
  readonly again: (file: string, change: (text: string) => string) => Promise<number>;
}

/**
 * Builds the site from a copy of the project in which something was changed first: a rule that moves, more languages,
 * another address. `name`: the copy's folder below `.cache`; it is replaced.
 */
export async function buildCopy(
  name: string,
  change: (copy: Copy) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltCopy> {
  const folder = join(root, '.cache', name);
  await rm(folder, { recursive: true, force: true });
  for (const part of parts)
    await cp(join(root, part), join(folder, part), {
      recursive: true,
      filter: (source) => !/[\\/](?:node_modules|dist|\.astro)$/.test(source),
    });
  for (const manifest of manifests) {
    await mkdir(dirname(join(folder, manifest)), { recursive: true });
    await cp(join(root, manifest), join(folder, manifest));
  }
  const edit: Copy['edit'] = async (file, change) => {
    const before = await readFile(join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} holds nothing of what was to be changed.`);
    await writeFile(join(folder, file), after);
  };
  await change({ folder, edit });
  const pnpm = (...args: readonly string[]) =>
    run('npx', ['-y', pnpmPackage, ...args], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
  await pnpm('install', '--frozen-lockfile', '--prefer-offline', '--filter', 'site...');
  const build = async () => {
    const start = performance.now();
    await pnpm('--filter', 'site', 'run', 'build');
    return performance.now() - start;
  };
  return {
    dist: join(folder, 'site/dist'),
    time: await build(),
    again: async (file, change) => {
      await edit(file, change);
      return build();
    },
  };
}
