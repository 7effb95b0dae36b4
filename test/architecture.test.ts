import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrows, circles, imports, repositoryFiles } from './source-files.ts';

/**
 * The folders of each package, the lowest layer first: a folder imports only from folders before it. Files outside of
 * these folders, such as an index or a configuration, may import from any.
 */
const layers = {
  rules: ['policy', 'look', 'decide', 'editions', 'address', 'words', 'request', 'say', 'find', 'command'],
  'site/src': [
    'context',
    'address',
    'copying',
    'decision',
    'card',
    'offline',
    'search',
    'data-files',
    'rules-pages',
    'help',
    'bulk',
    'old-links',
    'frame',
    'pages',
  ],
  extension: ['portal', 'kept', 'background', 'controls', 'guide', 'on-page', 'options', 'entrypoints'],
} as const;

/** Imports from a higher layer. This list only gets shorter. */
const stillUp = new Set([
  // Types whose values need words.
  'rules/words/needed.ts -> rules/request/unwrap-link.ts',
  'rules/words/needed.ts -> rules/say/copied/reply-template.ts',
]);

const isTest = (file: string): boolean => file.endsWith('.test.ts');

test('there are no circular imports', () => {
  expect(circles()).toEqual([]);
});

describe.each(Object.entries(layers))('in %s', (root, folders: readonly string[]) => {
  const layerOf = (file: string): number =>
    file.startsWith(`${root}/`) ? folders.indexOf(file.slice(root.length + 1).split('/')[0] ?? '') : -1;

  test('a folder imports only from lower layers', () => {
    const up = [...arrows].flatMap(([file, targets]) =>
      targets
        .filter((target) => !isTest(file) && layerOf(file) >= 0 && layerOf(target) > layerOf(file))
        .map((target) => `${file} -> ${target}`),
    );
    expect(up.toSorted()).toEqual([...stillUp].filter((each) => each.startsWith(`${root}/`)).toSorted());
  });
});

test('the script on pages of the portal never reaches the code that writes settings and profiles', () => {
  const reached = new Set(['extension/entrypoints/guide.content.tsx']);
  for (const file of reached) for (const target of arrows.get(file) ?? []) reached.add(target);
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached]).not.toContain('extension/kept/write-settings.ts');
});

test('the context of a page knows no components', () => {
  const components = [...arrows].filter(([file, targets]) => {
    const inContext = file.startsWith('site/src/context/');
    return inContext && (file.endsWith('x') || targets.some((target) => /\.(tsx|astro)$/.test(target)));
  });
  expect(components).toEqual([]);
});

test('the rules import no package; only their tests use a test runner', () => {
  const packages = [...imports].flatMap(([file, paths]) =>
    file.startsWith('rules/') && !isTest(file) ? paths.filter((path) => !path.startsWith('.')) : [],
  );
  expect(packages).toEqual([]);
});

test('only versions in the lock file are installed, and none less than a week old gets into it', () => {
  const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  const installs = ['test/tools/run.js', '.github/workflows/pages.yml'].flatMap(
    (file) => read(file).match(/.*\binstall\b.*/g) ?? [],
  );
  expect(installs.length).toBeGreaterThan(1);
  for (const line of installs.filter((each) => /pnpm/.test(each))) expect(line).toContain('--frozen-lockfile');
  const [, minutes] = /^minimumReleaseAge: (\d+)$/m.exec(read('pnpm-workspace.yaml')) ?? [];
  expect(Number(minutes)).toBeGreaterThanOrEqual(7 * 24 * 60);
});

test('no package reaches into another; extension, site and tests know the rules by their index', () => {
  const packageOf = (file: string): string => file.split('/')[0] ?? '';
  const into = [...arrows].flatMap(([file, targets]) =>
    targets.filter((target) => packageOf(target) !== packageOf(file)).map((target) => `${file} -> ${target}`),
  );
  const named = [...imports].flatMap(([file, paths]) =>
    paths.filter((path) => /^(rules\/|extension\b|site\b)/.test(path)).map((path) => `${file} -> ${path}`),
  );
  expect([...into, ...named]).toEqual([]);
});

test('only the code that reads the portal knows its markup; it depends on nothing else, and the guide does not depend on it', () => {
  const portal = 'extension/portal/';
  const into = [...arrows].flatMap(([file, targets]) =>
    targets
      .filter((target) => file.startsWith(portal) && !target.startsWith(portal))
      .concat(targets.filter((target) => file.startsWith('extension/guide/') && target.startsWith(portal)))
      .map((target) => `${file} -> ${target}`),
  );
  expect(into).toEqual([]);
});

/** The elements that scripts of the site still find by a class or a position. This list only gets shorter. */
const stillByPlace = new Set([
  // Elements in a row have a mark only where its value changes, so its value is that of the nearest one before.
  'site/src/decision/marks.ts: previousElementSibling',
]);

test('scripts of the site find elements by their marks, IDs, roles or tags, never by a class or a position', () => {
  const ways = [
    /(?:querySelector(?:All)?|closest|matches|part)(?:<[^(]*>)?\(\s*(['"`].*?['"`])\s*\)/g,
    /\b((?:next|previous)(?:Element)?Sibling|(?:first|last)ElementChild|children\?*\.?\[)/g,
  ];
  const found = repositoryFiles
    .filter((file) => /^site\/src\/.*\.tsx?$/.test(file) && !isTest(file))
    .flatMap((file) => {
      const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
      return ways.flatMap((way) =>
        [...text.matchAll(way)].map(([, by = '']) => `${file}: ${by.replaceAll(/\$\{[^}]*\}/g, '')}`),
      );
    });
  expect(found.length).toBeGreaterThan(50);
  const byPlace = found.filter((each) => /: (?:['"`].*(?:[.>+~]|:(?:nth|first|last))|\w+$|children)/.test(each));
  expect(new Set(byPlace)).toEqual(stillByPlace);
});

/** The words of a language are lists, as long as there is something to say. */
const isWords = (file: string): boolean => /^rules\/words\/[^/]+\/[^/]+\.ts$/.test(file);

test('a file of over 250 lines says why in its first line', () => {
  const long = repositoryFiles.filter((file) => {
    if (!/\.(?:tsx?|astro|css|js)$/.test(file) || isWords(file)) return false;
    const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
    return text.split('\n').length > 251 && !/^(?:\/\/|\/\*) Over 250 lines: \S/.test(text);
  });
  expect(long).toEqual([]);
});

test('no folder has more than 30 files directly in it', () => {
  const byFolder = Object.groupBy(repositoryFiles, (file) => dirname(file));
  const full = Object.entries(byFolder).filter(([, files = []]) => files.length > 30);
  expect(full.map(([folder]) => folder)).toEqual([]);
});

/** Words and phrases without an ordinary use in comments and titles of tests. */
const oddWords = [
  ...['alike', 'amongst', 'anew', 'anybody', 'became of', 'become of', 'beside', 'but for', 'came of', 'everybody'],
  ...['hence', 'in vain', 'mend', 'mended', 'mends', 'nobody', 'none but', 'nothing but', 'nowhere but', 'said of'],
  ...['says of', 'somebody', 'thence', 'thereof', 'told of', 'upon', 'whence', 'whichever', 'whilst', 'whither'],
  'whoever',
];

/** The beginning of a test or a group of tests with its title, also after the cases of `test.each`. */
const title = /(?:(?<![.\w])(?:test|it|describe)(?:\.\w+)*|\))\(\s*(['"`])(?:(?!\1).)+\1/g;

/** The comments and titles of tests in a source file, each with the line it begins in; code in comments is left out. */
function proseIn(file: string): readonly { readonly line: number; readonly prose: string }[] {
  const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  const comments = text.matchAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\w'"`\\])\/\/.*(?:\n\s*\/\/.*)*/g);
  const titles = /^test\//.test(file) || isTest(file) ? text.matchAll(title) : [];
  return [
    ...comments.map(({ 0: comment, index }) => ({ prose: comment.replaceAll(/`[^`\n]*`|@param \w+/g, ''), index })),
    ...[...titles].map(({ 0: prose, index }) => ({ prose, index })),
  ].map(({ prose, index }) => ({ prose, line: text.slice(0, index).split('\n').length }));
}

test('comments and titles of tests are in plain English', () => {
  // A phrase can be broken into the lines of a comment.
  const phrases = oddWords.map((word) => word.replaceAll(' ', String.raw`[\s*/]+`));
  const odd = new RegExp(String.raw`(?<![\w./-])(?:${phrases.join('|')})(?![\w./-]*\w)`, 'gi');
  const sources = repositoryFiles.filter((file) => /\.(?:tsx?|astro|css|js)$/.test(file));
  const prose = sources.flatMap((file) => proseIn(file).map((each) => ({ file, ...each })));
  expect(prose.length).toBeGreaterThan(5_000);
  const found = prose.flatMap(({ file, line, prose: text }) =>
    [...text.matchAll(odd)].map(({ 0: words, index }) => {
      const at = line + text.slice(0, index).split('\n').length - 1;
      return `${file}:${at}: ${words.replaceAll(/[\s*/]+/g, ' ')}`;
    }),
  );
  expect(found).toEqual([]);
});

const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'HOSTING.md',
  'SECURITY.md',
  'rules/README.md',
  'rules/words/STYLE.md',
  'rules/words/TRANSLATING.md',
];

/** The files and folders that a paper names in code format, by whole paths, and those that it links to. */
function namedIn(paper: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '..', paper), 'utf8');
  const inCode = text.matchAll(/`((?:rules|extension|site|test)\/[^\s`…]+|[^\s`/]+\/[^\s`]*\.\w+)`/g);
  const linked = text.matchAll(/\]\((?!https?:)([^\s)#]+)/g);
  return [...inCode.map(([, path = '']) => path), ...linked.map(([, path = '']) => join(dirname(paper), path))];
}

test.each(papers)('every path in %s exists, or is made by a build', (paper) => {
  const cwd = join(import.meta.dirname, '..');
  const missing = namedIn(paper).filter((path) => {
    // `xx` and text in angle brackets differ from case to case.
    if (globSync(path.replaceAll(/<\w+>|\bxx\b/g, '*'), { cwd }).length > 0) return false;
    // Files that Git ignores are made by a build.
    return spawnSync('git', ['check-ignore', path, `${path}/`], { cwd }).status !== 0;
  });
  expect(missing).toEqual([]);
});

test('the documents name many files', () => {
  expect(papers.flatMap(namedIn).length).toBeGreaterThan(100);
});
