import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { issued } from 'rules';
import { ensureChromium } from '../../browser/install.ts';
import { filesIn, zipFiles } from '../hosts/zip-files.ts';
import { buildLibrary } from '../library/build.ts';
import { pnpm, root } from '../pnpm.js';
import { packageKinds, packagePath } from '../store/packages.ts';
import { storeFolder, writeStoreFolder } from '../store/store-folder.ts';
import { type Issued, whatIsMissing } from './ready.ts';

/**
 * Makes a release: refuses while something is missing, proves and tests everything, builds all packages and the site
 * twice, compares them byte by byte, and puts them into `release/` with the files that the stores require, their
 * checksums, and a list of their parts. `--without-tests` rehearses it without the longest part.
 */
const withTests = !process.argv.includes('--without-tests');
const folder = join(root, 'release');
const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const node = (tool: string, ...args: readonly string[]): void =>
  void execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'test/tools', tool), ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );

/** The files that differ from the commit. */
const uncommitted = (): readonly string[] =>
  git('status', '--porcelain')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));

/** The tag of the last release; the one of this version is not yet one. Undefined before the first release. */
const lastTag = (version: string): string | undefined =>
  git('tag', '--list', 'v*', '--sort=-version:refname')
    .split('\n')
    .find((tag) => tag !== '' && tag !== `v${version}`);

/** The lists issued by the release of a tag. */
async function issuedBy(tag: string): Promise<Issued> {
  const file = join(mkdtempSync(join(tmpdir(), 'issued-')), 'issued.ts');
  writeFileSync(file, git('show', `${tag}:rules/editions/issued.ts`));
  return (await import(pathToFileURL(file).href)).issued;
}

/** Builds everything whose bytes are the same in each build into a folder. */
async function buildInto(target: string, version: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  pnpm('--filter', 'extension', 'run', 'build');
  for (const kind of packageKinds) copyFileSync(packagePath(kind), join(target, basename(packagePath(kind))));
  await buildLibrary(target);
  // With the files that the build puts next to the site, for nginx and Caddy.
  const site = join(root, '.cache/release-site');
  rmSync(site, { recursive: true, force: true });
  // Each time from the beginning: what is kept from the build before would be the same by itself.
  pnpm('--filter', 'site', 'exec', 'astro', 'build', '--force', '--outDir', join(site, 'dist'));
  writeFileSync(join(target, `site-${version}.zip`), zipFiles(filesIn(site)));
  node('hosts/zip.ts', '--out', join(target, `site-folder-${version}.zip`));
}

const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const version: string = JSON.parse(readFileSync(join(root, 'extension/package.json'), 'utf8')).version;
const tag = lastTag(version);
const missing = whatIsMissing({
  version,
  lastVersion: tag?.slice(1),
  changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  site: process.env.SITE_URL,
  base: process.env.BASE,
  uncommitted: uncommitted(),
  issued,
  lastIssued: tag ? await issuedBy(tag) : undefined,
});
if (missing.length > 0) {
  console.error(`Version ${version} cannot be released yet:\n${missing.map((each) => `- ${each}`).join('\n')}`);
  process.exit(1);
}

if (ensureChromium() === undefined) process.exit(1);
if (withTests) {
  node('test.ts');
  node('prove/run.ts');
}
process.env.RELEASE = '1';
rmSync(folder, { recursive: true, force: true });
const again = mkdtempSync(join(tmpdir(), 'release-'));
await buildInto(again, version);
await buildInto(folder, version);
const files = readdirSync(folder).toSorted();
const different = files.filter((file) => digest(join(folder, file)) !== digest(join(again, file)));
if (different.length > 0) {
  console.error(`Built twice, these are not the same: ${different.join(', ')}. Find out why before you release them.`);
  process.exit(1);
}
rmSync(again, { recursive: true });
// Pictures of a window can differ by a pixel, so these are made once.
await writeStoreFolder();
writeFileSync(join(folder, `store-${version}.zip`), zipFiles(filesIn(storeFolder)));
pnpm('sbom', '--sbom-format', 'cyclonedx', '--prod', '--out', join(folder, `supportable-${version}-sbom.json`));
if (uncommitted().length > 0) {
  console.error(`Making the release changed files that are committed: ${uncommitted().join(', ')}.`);
  process.exit(1);
}
const sums = readdirSync(folder)
  .toSorted()
  .map((file) => `${digest(join(folder, file))}  ${file}\n`);
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(`
Version ${version} is in ${relative(process.cwd(), folder)}/. Packages and site were built twice with the same bytes${withTests ? '' : '. IT WAS NOT TESTED: this was a rehearsal'}:

${sums.join('')}
What a person still does:
1. git tag v${version} && git push origin v${version}
2. Upload the packages to the Chrome Web Store, Microsoft Edge Add-ons, and addons.mozilla.org, with the texts and
   pictures in store-${version}.zip (for-reviewers.txt answers their questions).
3. Publish the site: the workflow “Publish the site on GitHub Pages”, or the folder “dist” in site-${version}.zip, as
   HOSTING.md says. site-folder-${version}.zip is a copy that opens without a server.
4. npm publish release/supportable-${version}.tgz
5. Check on each store’s page that version ${version} is offered, and that the help site has its date.
`);
