import { ensureBrowsers } from '../browser/install.ts';
import { pnpm } from './pnpm.js';

/** Everything a change must pass, on a machine that has only Node and npm. Further words are for Vitest. */
if (!ensureBrowsers()) process.exit(1);
// The tests expect a build without the settings of a publisher, who makes a release with them.
for (const setting of ['SITE_URL', 'BASE', 'LANGUAGES', 'FRAME_ANCESTORS', 'RELEASE']) delete process.env[setting];
pnpm('run', 'check');
pnpm('run', 'build');
pnpm('exec', 'vitest', 'run', ...process.argv.slice(2));
