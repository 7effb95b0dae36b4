import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';

/** A browser the tests drive. */
interface Wanted {
  readonly name: string;
  readonly find: () => string | undefined;
  /** The Debian packages it comes in. */
  readonly packages: readonly string[];
  /** A package that makes the tests faster, where the distribution has it. */
  readonly faster?: string;
  /** The environment variable that names its program file instead. */
  readonly variable: string;
}

const chromium: Wanted = {
  name: 'Chromium',
  find: findChromium,
  // With letters for the names and languages on our pages (Turkish, Cyrillic, Arabic).
  packages: ['chromium', 'fonts-noto-core'],
  faster: 'chromium-headless-shell',
  variable: 'CHROMIUM_PATH',
};

const firefox: Wanted = { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'], variable: 'FIREFOX_PATH' };

/** Makes sure a Chromium is there; returns its path, or undefined after saying what to do. */
export const ensureChromium = (): string | undefined => ensure(chromium);

/** Makes sure that every browser the tests drive is there; says what to do for each that is not. */
export const ensureBrowsers = (): boolean => ![chromium, firefox].map(ensure).includes(undefined);

function ensure({ name, find, packages, faster, variable }: Wanted): string | undefined {
  const found = find();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`${name} is missing: installing the Debian package.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    apt(['update', '-qq'], env);
    const install = ['install', '-y', '-qq', '--no-install-recommends'];
    apt([...install, ...packages], env);
    if (faster) apt([...install, faster], env);
  }
  const installed = find();
  if (installed === undefined) {
    console.error(
      `No ${name} was found. Install it (on Debian: sudo apt-get install ${packages.join(' ')}), or set ${variable} to its program file, and run this again.`,
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
