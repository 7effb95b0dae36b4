import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrows, circles, imports, repositoryFiles } from './source-files.ts';

/**
 * The rooms of each package from the ground up: a room imports only from rooms further down. Files outside of all
 * rooms, such as an index or a configuration, may import from any.
 */
const floors = {
  'site/src': [
    'context',
    'address',
    'copying',
    'decision',
    'card',
    'offline',
    'search',
    'rules-pages',
    'data-files',
    'help',
    'bulk',
    'old-links',
    'frame',
    'pages',
  ],
  extension: ['portal', 'kept', 'background', 'controls', 'guide', 'on-page', 'options', 'entrypoints'],
} as const;

/** Arrows that still point up. This list only gets shorter. */
const stillUp = new Set([
  'site/src/rules-pages/files.ts -> site/src/data-files/answer-schema.ts',
  'site/src/rules-pages/files.ts -> site/src/data-files/rules-schema.ts',
]);

const isTest = (file: string): boolean => file.endsWith('.test.ts');

test('no file imports itself by way of others', () => {
  expect(circles()).toEqual([]);
});

describe.each(Object.entries(floors))('in %s', (house, rooms: readonly string[]) => {
  const floorOf = (file: string): number =>
    file.startsWith(`${house}/`) ? rooms.indexOf(file.slice(house.length + 1).split('/')[0] ?? '') : -1;

  test('every room is on a floor, and imports only from floors below', () => {
    const up = [...arrows].flatMap(([file, targets]) =>
      targets
        .filter((target) => !isTest(file) && floorOf(file) >= 0 && floorOf(target) > floorOf(file))
        .map((target) => `${file} -> ${target}`),
    );
    expect(up.filter((arrow) => !stillUp.has(arrow))).toEqual([]);
  });
});

test('what runs on somebody else’s page never reaches what writes the settings and profiles', () => {
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

test('only versions in the lock file are installed, and none that is less than a week old gets into it', () => {
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

test('only what reads the portal knows its markup: it depends on no other room, and the guide not on it', () => {
  const rooms = [...arrows].flatMap(([file, targets]) =>
    targets
      .filter((target) => file.startsWith('extension/portal/') && !target.startsWith('extension/portal/'))
      .map((target) => `${file} -> ${target}`),
  );
  expect(rooms).toEqual([]);
});

test('scripts of a decision page find its elements by their marks, never by a class or a position', () => {
  const folder = join(import.meta.dirname, '../site/src/decision/in-browser');
  const selectors = readdirSync(folder).flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /(?:querySelector(?:All)?|closest|matches)(?:<[^(]*>)?\(\s*(['"`].*?['"`])\s*\)/g,
      ),
    ].map(([, selector = '']) => `${file}: ${selector.replaceAll(/\$\{[^}]*\}/g, '')}`),
  );
  expect(selectors.filter((selector) => /: .*[.>+~]|:(?:nth|first|last)/.test(selector))).toEqual([]);
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

test('no folder has more than 36 files of its own', () => {
  const byFolder = Object.groupBy(repositoryFiles, (file) => dirname(file));
  const full = Object.entries(byFolder).filter(([, files = []]) => files.length > 36);
  expect(full.map(([folder]) => folder)).toEqual([]);
});

test.each(['SECURITY.md', 'DECISIONS.md', 'CONTRIBUTING.md'])('every file that %s names is there', (paper) => {
  const text = readFileSync(join(import.meta.dirname, '..', paper), 'utf8');
  const named = [...text.matchAll(/`((?:rules|extension|site|test)\/[\w./-]+\.\w+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !repositoryFiles.includes(file))).toEqual([]);
});
