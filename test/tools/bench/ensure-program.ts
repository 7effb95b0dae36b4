import { execFileSync, spawnSync } from 'node:child_process';

const isThere = (name: string): boolean => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

/** Makes sure that a program from the Debian package of the same name is installed; says what to do when it can't. */
export function ensureProgram(name: string): boolean {
  if (isThere(name)) return true;
  if (process.getuid?.() === 0 && isThere('apt-get')) {
    console.log(`${name} is missing: installing the Debian package.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', name]])
      execFileSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (!isThere(name))
    console.error(`${name} was not found. Install it (sudo apt-get install ${name}) and run this again.`);
  return isThere(name);
}
