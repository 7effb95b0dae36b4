import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alternativesFor } from '../alternatives.ts';
import { caveatsFor } from '../caveats.ts';
import { checksFor } from '../checks.ts';
import { linkFor } from '../link-choice.ts';
import { stepsFor } from '../steps.ts';
import { warningsFor } from '../warnings.ts';
import type { Outcome } from './outcome.ts';
import { outcomeIds, outcomeOf } from './outcomes.ts';

/** An outcome that does not exist, with everything an outcome has to say. */
const added = {
  verdict: 'can-by-moving',
  part: 'moves',
  market: 'license-move',
  link: 'request-then-transfer',
  plan: ['tell-current-partner', 'relationship', 'order'],
  mails: { 'tell-current-partner': 'transfer-notice' },
  warnings: ['W11', 'W13'],
  alternatives: ['support-meanwhile'],
  caveats: ['A16'],
} as const satisfies Outcome;

describe('an outcome that is added', () => {
  const day = '2020-08-01';

  test('has its checks, as strict as its part and its market require', () => {
    const checks = checksFor(added, { market: 'other', mpa: 'unsigned' }, day);
    expect(checks.map(({ fact, state }) => [fact, state])).toEqual([
      ['segment', 'open'],
      ['market', 'failed'],
      ['mpa', 'failed'],
      ['role', 'open'],
      ['mca', 'open'],
      ['relationship', 'open'],
    ]);
    expect(checks[1]?.statements).toContain('N8.2');
    expect(checksFor({ ...added, part: 'supports' }, { mpa: 'unsigned' }, day)[1]?.state).toBe('warned');
    expect(checksFor({ ...added, market: 'azure-switch' }, {}, day)[1]?.sameCountry).toBe(true);
    expect(checksFor({ part: 'none' }, { market: 'other' }, day)).toEqual([]);
  });

  test('has its link', () => {
    expect(linkFor(added, {}, day)).toEqual({ kind: 'portal-direct' });
    expect(linkFor(added, {}, '2020-09-29')).toEqual({ kind: 'portal-direct', thenTransfer: true });
    const reseller = { 'partner-type': 'indirect-reseller' } as const;
    expect(linkFor({ ...added, link: 'request' }, reseller, day)).toEqual({
      kind: 'portal-indirect',
      withProvider: true,
    });
    expect(linkFor({ link: 'request', part: 'supports' }, reseller, day)).toEqual({
      kind: 'indirect',
      admin: true,
    });
    expect(linkFor({ ...added, link: 'none' }, {}, day)).toEqual({ none: 'nothing-to-request' });
  });

  test('has its steps, warnings, alternatives and caveats of the day', () => {
    const steps = stepsFor(added, { 'partner-type': 'indirect-reseller' }, day).map(({ id }) => id);
    expect(steps.slice(0, 2)).toEqual(['tell-current-partner', 'invite-with-provider']);
    expect(steps.at(-1)).toBe('provider-orders');
    expect(warningsFor('R9', added, {}, day).map(({ id }) => id)).toEqual(['W11', 'W13']);
    expect(alternativesFor(added, {}, day).map(({ id }) => id)).toEqual(['support-meanwhile']);
    expect(caveatsFor('R9', added, {}, day).map(({ id }) => id)).toContain('A16');
    expect(caveatsFor('R9', added, {}, '2021-01-01').map(({ id }) => id)).not.toContain('A16');
  });
});

test.each(outcomeIds)('the emails of %s belong to steps of its plan', (id) => {
  const { plan, mails } = outcomeOf(id);
  const steps = stepsFor({ plan, part: 'sells' }, {}, '2026-01-01').map((step) => step.id);
  for (const step of Object.keys(mails)) expect([...steps, ...plan]).toContain(step);
});

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
