import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../pnpm.js';
import { equivalents } from './equivalent.ts';
import { mutantsOf } from './mutants.ts';

test.each(equivalents)('$file still has the mutant “$after”', ({ file, before, after }) => {
  const path = join(root, file);
  const mutants = existsSync(path) ? mutantsOf(file, readFileSync(path, 'utf8')) : [];
  expect(mutants.filter((mutant) => mutant.before === before && mutant.after === after)).not.toEqual([]);
});
