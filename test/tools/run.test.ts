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
