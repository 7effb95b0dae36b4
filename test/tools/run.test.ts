import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './pnpm.js';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const started = Object.entries(scripts).flatMap(([name, line]) => {
  const [, tool] = /^node test\/tools\/run\.js (\S+)$/.exec(line) ?? [];
  return tool ? [[name, tool] as const] : [];
});

test('the two commands of the README install what they need', () => {
  expect(started.map(([name]) => name)).toEqual(expect.arrayContaining(['start', 'test']));
});

test.each(started)('npm run %s starts a tool that exists: %s', (_, tool) => {
  expect(existsSync(join(root, 'test/tools', `${tool}.ts`))).toBe(true);
});

test('CONTRIBUTING.md describes each command, and README.md the first two', () => {
  const [, table = ''] = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('| `npm run …`');
  const described = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| (`[^|]+)/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const name of ['start', 'test']) expect(readme).toMatch(new RegExp(`^npm ${name} `, 'm'));
  expect(['start', 'test', ...described].toSorted()).toEqual(started.map(([name]) => name).toSorted());
});
