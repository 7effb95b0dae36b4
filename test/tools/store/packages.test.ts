import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import linter from 'addons-linter';
import { locales } from 'rules';
import { describe, expect, test } from 'vitest';
import { buildFolder, packageFiles, packagePath } from './packages.ts';

const root = join(import.meta.dirname, '../../..');
const browsers = ['chrome', 'edge', 'firefox'] as const;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Every file that a package may contain; no other file belongs in it. */
const expected = [
  /^manifest\.json$/,
  // The licenses of the libraries in it.
  /^licenses\.txt$/,
  /^(popup|options|sidepanel)\.html$/,
  // The values that an organization can set by a policy.
  /^policy-schema\.json$/,
  /^background\.js$/,
  /^chunks\/[\w-]+\.js$/,
  /^content-scripts\/guide\.js$/,
  /^icon\/(16|32|48|96|128)\.png$/,
  new RegExp(`^words/(${locales.join('|')})\\.json$`),
  new RegExp(`^_locales/(${locales.join('|').replaceAll('-', '_')})/messages\\.json$`),
];

describe.each(browsers)('the package for %s', (browser) => {
  const files = packageFiles(browser);

  test('has only the built files: no source map, no test, no note', () => {
    const folder = buildFolder(browser);
    const built = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort();
    expect([...files.keys()].sort()).toEqual(built);
    for (const [name, bytes] of files) {
      expect(
        expected.some((pattern) => pattern.test(name)),
        name,
      ).toBe(true);
      expect(Buffer.compare(bytes, readFileSync(join(folder, name))), name).toBe(0);
      if (name.endsWith('.js')) expect(text(bytes), name).not.toContain('sourceMappingURL');
    }
  });

  test('can be fetched quickly: no more than 130 kB, and 40 kB more for each language', () => {
    expect(statSync(packagePath(browser)).size).toBeLessThanOrEqual(130_000 + 40_000 * locales.length);
  });

  test('names every icon in it, each in the size that it says', () => {
    const { icons } = JSON.parse(text(files.get('manifest.json'))) as { icons: Record<string, string> };
    expect(Object.keys(icons)).toEqual(['16', '32', '48', browser === 'firefox' ? '96' : '128']);
    expect([...files.keys()].filter((name) => name.startsWith('icon/')).sort()).toEqual(Object.values(icons).sort());
    for (const [size, name] of Object.entries(icons)) {
      const png = Buffer.from(files.get(name) ?? []);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([Number(size), Number(size)]);
    }
  });
});

describe('the sources from which Mozilla’s reviewers build the Firefox package', () => {
  const files = packageFiles('sources');

  test('are all files that the build reads, with the lock file and a note that says how', () => {
    for (const name of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.json', 'extension/BUILD.md'])
      expect(text(files.get(name)), name).toBe(readFileSync(join(root, name), 'utf8'));
    for (const name of files.keys()) {
      expect(name).toMatch(/^(rules\/|extension\/|package\.json$|pnpm-(lock|workspace)\.yaml$|tsconfig\.json$)/);
      expect(name).not.toMatch(/\.(?:test|fixture)\.|node_modules|\.output|\.wxt|\.env/);
    }
    for (const name of [
      'rules/index.ts',
      'rules/words/tr/policy.ts',
      'extension/wxt.config.ts',
      'extension/build/no-markup-in-preact.ts',
    ])
      expect(files.has(name), name).toBe(true);
  });
});

test('Mozilla’s own check finds nothing in the Firefox package: no error, no warning, no notice', async () => {
  const found = await linter
    .createInstance({ config: { _: [packagePath('firefox')], logLevel: 'fatal', output: 'none' }, runAsBinary: false })
    .run();
  expect([...found.errors, ...found.warnings, ...found.notices]).toEqual([]);
});
