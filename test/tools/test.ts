import { ensureBrowsers } from '../browser/install.ts';
import { pnpm } from './pnpm.js';

/** Everything a change must pass, on a machine that has only Node and npm. Further words are for Vitest. */
if (!ensureBrowsers()) process.exit(1);
pnpm('run', 'check');
pnpm('run', 'build');
pnpm('exec', 'vitest', 'run', ...process.argv.slice(2));
