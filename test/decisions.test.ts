import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './tools/pnpm.js';

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const workspace = parse(read('pnpm-workspace.yaml')) as {
  readonly packages: readonly string[];
  readonly catalog: Versions;
};
const dependencies = ['.', ...workspace.packages].flatMap((folder) => {
  const manifest = JSON.parse(read(join(folder, 'package.json'))) as Manifest;
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
});

const decisions = read('DECISIONS.md');

test('an entry says what we saw and chose, in at most eight lines', () => {
  const [, ...entries] = decisions.split(/^### /m);
  const long = entries.filter((entry) => {
    const [, , ...lines] = (entry.split('\n## ')[0] ?? '').trimEnd().split('\n');
    return lines.length > 8 || !/^Saw: .+\nChose: /s.test(lines.join('\n'));
  });
  expect(entries.length).toBeGreaterThan(100);
  expect(long).toEqual([]);
});

test('no line outside of the table is wider than 120 characters', () => {
  expect(decisions.split('\n').filter((line) => line.length > 120 && !line.startsWith('|'))).toEqual([]);
});

test('the table gives the reason for every dependency, and for nothing else', () => {
  const [, table = ''] = decisions.split('\n## Dependencies\n');
  const reasoned = table
    .match(/^\|[^|]+/gm)
    ?.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  const chosen = dependencies
    .filter(([name, version]) => version !== 'workspace:*' && !name.startsWith('@types/'))
    .map(([name]) => name);
  expect(reasoned?.toSorted()).toEqual([...new Set(chosen)].toSorted());
});

test('every version is exact', () => {
  const versions = [...dependencies, ...Object.entries(workspace.catalog)];
  const loose = versions.filter(
    ([, version]) => !/^(?:catalog:|workspace:\*|(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+)$/.test(version),
  );
  expect(loose).toEqual([]);
});
