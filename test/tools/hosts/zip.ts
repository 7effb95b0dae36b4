import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { locales } from 'rules';
import { pnpm, root } from '../pnpm.js';
import { folderCopy } from './folder-copy.ts';

const { languages = locales.join() } = parseArgs({ options: { languages: { type: 'string' } } }).values;
const dist = join(root, '.cache/folder-copy/dist');

// A copy in a folder is at the top, and a build of its own leaves `site/dist` as it is.
process.env.LANGUAGES = languages;
delete process.env.BASE;
// A language of an earlier copy would come along.
rmSync(dist, { recursive: true, force: true });
pnpm('--filter', 'site', 'exec', 'astro', 'build', '--outDir', dist);

const { SITE_URL } = process.env;
const day = new Date().toISOString().slice(0, 10);
const files = await folderCopy({ dist, day, ...(SITE_URL && { address: new URL(SITE_URL).href }) });
const zip = zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
const target = join(root, 'site/.output', `supportable-${languages.replaceAll(/[\s,]+/g, '-')}.zip`);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, zip);

const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;
console.log(`
${relative(process.cwd(), target)}: ${megabytes(zip.length)}, unpacked ${files.size} files and ${megabytes(bytes)}

Unpack it anywhere and open its index.html, which says what works in a folder and what needs a server.`);
