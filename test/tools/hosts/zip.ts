import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from 'rules';
import { pnpm, root } from '../pnpm.js';
import { folderCopy } from './folder-copy.ts';
import { zipFiles } from './zip-files.ts';

const { languages = locales.join(), out } = parseArgs({
  options: { languages: { type: 'string' }, out: { type: 'string' } },
}).values;
const dist = join(root, '.cache/folder-copy/dist');

// A copy for a folder is built for the top of a host, in a separate folder, so that `site/dist` stays as it is.
const { SITE_URL = '', BASE = '' } = process.env;
const given = URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined;
if (given && given.pathname !== '/' && BASE !== '') throw new Error('Set only SITE_URL, with the folder in it.');
const address = given && new URL(BASE, given);
process.env.LANGUAGES = languages;
delete process.env.BASE;
// The build refuses what is no address of a site, and says what to set.
if (given?.search === '' && given.hash === '') process.env.SITE_URL = given.origin;
// A language of an earlier copy would come along.
rmSync(dist, { recursive: true, force: true });
pnpm('--filter', 'site', 'exec', 'astro', 'build', '--force', '--outDir', dist);

const day = new Date().toISOString().slice(0, 10);
const files = await folderCopy({ dist, day, ...(address && { address: address.href }) });
const zip = zipFiles(files);
const usual = join(root, 'site/.output', `supportable-${languages.replaceAll(/[\s,]+/g, '-')}.zip`);
const target = out === undefined ? usual : resolve(out);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, zip);

const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;
console.log(`
${relative(process.cwd(), target)}: ${megabytes(zip.length)}, unpacked ${files.size} files and ${megabytes(bytes)}

Unpack it anywhere and open its index.html, which says what works in a folder and what needs a server.`);
