import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The pnpm that everything here is installed and run with, as npx takes it. */
export const pnpmPackage = 'pnpm@12.21.0';

/**
 * Runs pnpm in the project's folder and waits for it. When it fails, this process ends with the same exit code.
 *
 * @param {readonly string[]} words
 */
export function pnpm(...words) {
  const { status } = spawnSync('npx', ['-y', pnpmPackage, ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
