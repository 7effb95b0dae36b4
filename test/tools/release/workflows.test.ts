import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../pnpm.js';

interface Workflow {
  readonly on: Readonly<Record<string, { readonly tags?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const read = (name: string): Workflow =>
  parse(readFileSync(join(root, '.github/workflows', `${name}.yml`), 'utf8')) as Workflow;
const commands = ({ jobs }: Workflow): readonly string[] =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

test('a pull request has to pass the checks of every change', () => {
  const checks = read('checks');
  expect(Object.keys(checks.on)).toEqual(['pull_request']);
  expect(commands(checks)).toContain('.ci/run');
  expect(existsSync(join(root, '.ci/run'))).toBe(true);
});

test('a tag makes the packages of a release by the same command as a person', () => {
  const release = read('release');
  expect(release.on).toEqual({ push: { tags: ['v*'] } });
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(commands(release)).toContain('npm run release');
  expect(scripts.release).toBe('node test/tools/run.js release/run');
});

test.each(['checks', 'release'])('the workflow “%s” may only read', (name) => {
  expect(read(name).permissions).toEqual({ contents: 'read' });
});
