import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { scriptLicenses } from './pack-scripts.ts';

/** A package with its license, as Vite lists those in the scripts. */
interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

/**
 * Packages in the site other than its scripts, with their license files: the search, and style sheets of help pages.
 */
const others = { pagefind: 'LICENSE/LICENSE', '@astrojs/starlight': 'LICENSE' };

/** A package as it is installed for the site. */
async function installed([name, file]: readonly [string, string]): Promise<Licensed> {
  const read = (path: string) => readFile(join(import.meta.dirname, '../node_modules', name, path), 'utf8');
  const { version, license } = JSON.parse(await read('package.json'));
  return { name, version, identifier: license, text: await read(file) };
}

/** Writes the licenses of the site and of every package in it into the built site, from the packages' own files. */
export const writeNotices: AstroIntegration = {
  name: 'notices',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const list = new URL(scriptLicenses, dir);
      const packages: readonly Licensed[] = JSON.parse(await readFile(list, 'utf8'));
      const all = [...packages, ...(await Promise.all(Object.entries(others).map(installed)))];
      const notices = [...new Map(all.map((each) => [each.name, each])).values()]
        .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
        .map(({ name, version, identifier, text }) => {
          if (!text) throw new Error(`${name} has no license file: see write-notices.ts.`);
          return `${name} ${version} (${identifier})\n\n${text.trim()}`;
        });
      const own = await readFile(join(import.meta.dirname, '../../LICENSE'), 'utf8');
      await writeFile(new URL('licenses.txt', dir), `${[own.trim(), ...notices].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
      await rm(list);
    },
  },
};
