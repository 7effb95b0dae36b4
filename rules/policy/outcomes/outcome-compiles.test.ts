import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { added } from './added-outcome.fixture.ts';

describe('an outcome with a part missing does not compile', () => {
  const rules = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'outcome-'));
  let errors: readonly string[] = [];

  const lacking = (part: string) => Object.fromEntries(Object.entries(added).filter(([name]) => name !== part));
  const lines = [
    `import type { Outcome } from '${rules}policy/outcomes/outcome.ts';`,
    `export const complete: Outcome = ${JSON.stringify(added)};`,
    ...Object.keys(added).map((part) => `export const no_${part}: Outcome = ${JSON.stringify(lacking(part))};`),
    `export const unknownStep: Outcome = ${JSON.stringify({ ...added, plan: ['wait'] })};`,
    `export const emptyPlan: Outcome = ${JSON.stringify({ ...added, plan: [] })};`,
    `export const caveatOfRow: Outcome = ${JSON.stringify({ ...added, caveats: ['A1'] })};`,
  ];

  beforeAll(() => {
    writeFileSync(join(folder, 'added.ts'), lines.join('\n'));
    const config = {
      extends: `${rules}tsconfig.json`,
      compilerOptions: { rootDir: '/' },
      files: ['added.ts'],
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', `file://${rules}`));
    try {
      execFileSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    } catch (error) {
      errors = String((error as { stdout: string }).stdout).split('\n');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const errorsOn = (line: number) => errors.filter((error) => error.includes(`added.ts(${line},`));

  test('the complete one compiles', () => {
    expect(errors.filter((error) => error.includes('error TS')).length).toBe(lines.length - 2);
    expect(errorsOn(2)).toEqual([]);
  });

  test.each(Object.keys(added).map((part, place) => [part, place + 3] as const))(
    'without its %s it does not',
    (_, line) => {
      expect(errorsOn(line)).toHaveLength(1);
    },
  );

  test('nor with an unknown step, an empty plan or a caveat of a row', () => {
    for (const line of [lines.length - 2, lines.length - 1, lines.length]) expect(errorsOn(line)).toHaveLength(1);
  });
});
