import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as rules from 'rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fewDecisions, rulesOfToday } from './rules-of-today.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-of-today-'));
const own = join(import.meta.dirname, '../../rules');
let left: typeof rules;

beforeAll(async () => {
  cpSync(own, join(folder, 'rules'), { recursive: true, filter: (path) => !path.includes('node_modules') });
  cpSync(join(own, '../tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const name of readdirSync(join(folder, 'rules'), { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, 'rules', name);
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(file, 'utf8');
    const changed = fewDecisions.transform(text, file) ?? rulesOfToday.transform(text, file);
    if (changed) writeFileSync(file, changed);
  }
  left = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'rules/index.ts')).href);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the panel shows of a decision. */
function shown(decision: rules.Decision) {
  if (!rules.isConclusion(decision)) return decision;
  const { rule: _, statements: __, ...rest } = decision;
  return JSON.parse(JSON.stringify(rest), (key, value) => (key === 'statements' ? undefined : value));
}

test('the rules that a content script carries decide today as all the rules do', () => {
  const known = [...rules.states()].map((state) => state.known);
  expect(known.length).toBeGreaterThan(100);
  for (const facts of known)
    for (const relationship of [undefined, 'reseller', 'admin-only'] as const)
      for (const more of [{}, { mpa: 'unsigned' }, { market: 'other' }, { mca: 'not-accepted' }] as const) {
        const given = { ...facts, ...more, ...(relationship && { relationship }) };
        expect(shown(left.decide(given))).toEqual(shown(rules.decide(given)));
      }
});
