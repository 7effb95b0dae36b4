import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { issued } from 'rules';
import { buildLibrary } from '../library/build.ts';
import { pnpm, root } from '../pnpm.js';
import { type Issued, whatIsMissing } from './ready.ts';

/**
 * Makes a release: refuses while something is missing, proves and tests everything, builds all packages twice, compares
 * them byte by byte, and puts them into `release/` with their checksums and a list of what they are made of.
 * `--without-tests` rehearses it without the longest part.
 */
const withTests = !process.argv.includes('--without-tests');
const folder = join(root, 'release');
const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const node = (tool: string, ...args: readonly string[]): void =>
  void execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'test/tools', tool), ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );

/** The tag of the last release; the one of this version is not yet one. Undefined before the first release. */
const lastTag = (version: string): string | undefined =>
  git('tag', '--list', 'v*', '--sort=-version:refname')
    .split('\n')
    .find((tag) => tag !== '' && tag !== `v${version}`);

/** What the release of a tag had issued. */
async function issuedBy(tag: string): Promise<Issued> {
  const file = join(mkdtempSync(join(tmpdir(), 'issued-')), 'issued.ts');
  writeFileSync(file, git('show', `${tag}:rules/editions/issued.ts`));
  return (await import(pathToFileURL(file).href)).issued;
}

/** Builds every package into a folder. */
async function buildInto(target: string, version: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  node('store/package.ts');
  const store = join(root, 'extension/.output/store');
  for (const file of readdirSync(store).filter((name) => name.endsWith('.zip')))
    copyFileSync(join(store, file), join(target, file.replace('supportable-', `supportable-${version}-`)));
  await buildLibrary(target);
  node('hosts/zip.ts');
  const sites = join(root, 'site/.output');
  for (const file of readdirSync(sites)) copyFileSync(join(sites, file), join(target, `site-${version}.zip`));
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
  uncommitted: git('status', '--porcelain')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3)),
  issued,
  lastIssued: tag ? await issuedBy(tag) : undefined,
});
if (missing.length > 0) {
  console.error(`Version ${version} cannot be released yet:\n${missing.map((each) => `- ${each}`).join('\n')}`);
  process.exit(1);
}

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
pnpm('sbom', '--sbom-format', 'cyclonedx', '--prod', '--out', join(folder, `supportable-${version}-sbom.json`));
const sums = readdirSync(folder)
  .toSorted()
  .map((file) => `${digest(join(folder, file))}  ${file}\n`);
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
console.log(`
Version ${version} is in ${relative(process.cwd(), folder)}/, built twice with the same bytes${withTests ? '' : '. IT WAS NOT TESTED: this was a rehearsal'}:

${sums.join('')}
What a person still does:
1. git tag v${version} && git push origin v${version}
2. Upload the packages to the Chrome Web Store, Microsoft Edge Add-ons, and addons.mozilla.org, with the texts and
   pictures in extension/.output/store (for-reviewers.txt answers their questions).
3. Publish the site: the workflow “Publish the site on GitHub Pages”, or as HOSTING.md says.
4. npm publish release/supportable-${version}.tgz
5. Check on each store’s page that version ${version} is offered, and that the help site has its date.
`);
