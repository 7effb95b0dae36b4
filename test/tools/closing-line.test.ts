import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closingLine } from './closing-line.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  mkdirSync(join(root, 'test', 'out'), { recursive: true });
  folder = mkdtempSync(join(root, 'test', 'out', 'run-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs these test files with the reporter, as `npm test` does. */
function run(files: Readonly<Record<string, string>>) {
  for (const [name, code] of Object.entries(files)) {
    writeFileSync(join(folder, name), `import { expect, test } from 'vitest';\n${code}`);
  }
  writeFileSync(join(folder, 'vitest.config.ts'), 'export default {};');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporter = join(import.meta.dirname, 'closing-line.ts');
  const words = ['run', '--root', folder, '--reporter', 'default', '--reporter', reporter];
  const { status, stdout } = spawnSync(process.execPath, [vitest, ...words], { encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('the closing line gives a machine the result of the tests', () => {
  test('a run in which every test passed says so and succeeds', () => {
    expect(run({ 'a.test.ts': "test('a', () => {}); test('b', () => {});" })).toEqual({
      status: 0,
      last: '2 passed, 0 failed',
    });
  });

  test('failed and skipped tests are counted, and the run fails', () => {
    const code = "test('a', () => {}); test('b', () => expect(1).toBe(2)); test.skip('c', () => {});";
    expect(run({ 'a.test.ts': code })).toEqual({ status: 1, last: '1 passed, 1 failed, 1 skipped' });
  });

  test('a file that does not load and an error that no one caught are failures too', () => {
    const broken = { 'a.test.ts': "test('a', () => {});", 'b.test.ts': "throw new Error('broken');" };
    expect(run(broken)).toEqual({ status: 1, last: '1 passed, 1 failed' });
    const late = {
      'a.test.ts': "test('a', () => {});",
      'b.test.ts': "test('b', () => { Promise.reject(new Error('late')); });",
    };
    expect(run(late)).toEqual({ status: 1, last: '2 passed, 1 failed' });
  });

  test('a run without any test has shown nothing', () => {
    expect(run({})).toEqual({ status: 1, last: '0 passed, 1 failed' });
  });

  test('skipped tests are named only when there are any', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });
});
