import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { rolldown } from 'rolldown';
import { locales, rooms } from 'rules';
import { root } from '../pnpm.js';

const staged = join(root, '.cache/library');
const versionOf = (folder: string): string =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version;

/** The manifest of the package: one version for everything that is released. */
const manifest = (version: string) => ({
  name: 'supportable',
  version,
  description:
    'Can a partner support a Microsoft subscription that the customer bought elsewhere? Dated rules, sources, words, and a command.',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20' },
  bin: { supportable: 'bin/supportable.js' },
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    ...Object.fromEntries(
      locales.map((locale) => [
        `./words/${locale}`,
        { types: `./words/${locale}/index.d.ts`, default: `./words/${locale}/index.js` },
      ]),
    ),
  },
});

/** Writes all words of a language as a separate entry, for programs that bundle only some languages. */
function writeWords(locale: string): void {
  const imports = rooms.map((room, index) => `import { words as room${index} } from './${room}.js';`);
  const all = rooms.map((_, index) => `...room${index}`).join(', ');
  const folder = join(staged, 'words', locale);
  writeFileSync(join(folder, 'index.js'), `${imports.join('\n')}\nexport const words = { ${all} };\n`);
  writeFileSync(
    join(folder, 'index.d.ts'),
    "import type { Messages } from '../rooms.js';\nexport declare const words: Messages;\n",
  );
}

/** The program, in one file with the library that reads CSV files; the rules stay next to it. */
async function writeProgram(version: string): Promise<void> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'supportable.ts'),
    platform: 'node',
    external: ['rules'],
    transform: { define: { packageVersion: JSON.stringify(version) } },
  });
  await bundle.write({
    file: join(staged, 'bin/supportable.js'),
    format: 'esm',
    comments: { legal: true },
    paths: { rules: '../index.js' },
  });
}

/** Writes the reference of everything the package exports, from the docstrings. */
const writeReference = (): void =>
  void execFileSync('typedoc', ['--options', join(import.meta.dirname, 'typedoc.json'), '--out', staged], {
    cwd: join(root, 'test'),
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(root, 'test/node_modules/.bin')}${delimiter}${process.env.PATH}` },
  });

/**
 * Builds the rules as a package for others, and packs it.
 * @param into the folder that gets the tarball
 * @returns the path of the tarball
 */
export async function buildLibrary(into: string): Promise<string> {
  const version = versionOf('extension');
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  execFileSync('tsc', ['-p', join(import.meta.dirname, 'tsconfig.json'), '--outDir', staged], { stdio: 'inherit' });
  for (const locale of locales) writeWords(locale);
  await writeProgram(version);
  writeReference();
  cpSync(join(root, 'rules/README.md'), join(staged, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(staged, 'LICENSE'));
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest(version), undefined, 2)}\n`);
  const told = execFileSync('npm', ['pack', '--json', '--pack-destination', into], { cwd: staged, encoding: 'utf8' });
  return join(into, JSON.parse(told)[0].filename);
}
