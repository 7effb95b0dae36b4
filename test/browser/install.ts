import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

/** Debian packages: the browser, and letters for the names and languages on our pages (Turkish, Cyrillic, Arabic). */
const packages = ['chromium', 'fonts-noto-core'];

/** Makes sure a Chromium is there; gives its path, or undefined after saying what to do. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Chromium is missing: installing the Debian package.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    apt(['update', '-qq'], env);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  }
  const installed = findChromium();
  if (installed === undefined) {
    console.error(
      `No Chromium was found. Install it (on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}), or set CHROMIUM_PATH to its program file, and run this again.`,
    );
  }
  return installed;
}

function apt(words: readonly string[], env: NodeJS.ProcessEnv): void {
  try {
    execFileSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error(`apt-get ${words.join(' ')} did not succeed.`);
  }
}

if (import.meta.main && ensureChromium() === undefined) process.exit(1);
