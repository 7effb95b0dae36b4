import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const output = join(import.meta.dirname, '../../../extension/.output');

/** The folders of the extension as it was built, one for each type of browser. */
export const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;

/** A file of the built extension. */
export const readBuilt = (...path: readonly string[]): Buffer => readFileSync(join(output, ...path));

/** Every file of a build, by its path in it, in order. */
export const filesOf = (build: string): readonly string[] =>
  readdirSync(join(output, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(output, build), join(parentPath, name)))
    .sort();
