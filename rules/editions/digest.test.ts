import { expect, test } from 'vitest';
import { paths } from '../decide/paths.ts';
import type { Known } from '../policy/facts.ts';
import { answerDigest, rulesDigest } from './digest.ts';
import { issued } from './issued.ts';

const known: Known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' };

/**
 * What the answers of each issued edition are. They stay as they are: a permalink promises it. A changed answer needs a
 * `since` of its own, which begins an edition. Until the first release a digest may be replaced.
 */
const issuedRules = { '2026-08-20': '9c0fc7bb' };

test('the answers of an edition that was issued do not change', () => {
  expect(Object.fromEntries(issued.editions.map((day) => [day, rulesDigest(day)]))).toEqual(issuedRules);
});

test('a digest is the same on every day of an edition, and leaves checks aside', () => {
  expect(rulesDigest('2026-11-30')).toBe(rulesDigest('2026-08-20'));
  expect(rulesDigest('2024-01-01')).not.toBe(rulesDigest('2026-08-20'));
  expect(answerDigest({ ...known, role: 'admin-agent' }, '2026-11-30')).toBe(answerDigest(known, '2026-08-20'));
  expect(answerDigest(known, '2026-08-20')).toMatch(/^[0-9a-f]{8}$/);
});

test('answers that tell something different have different digests', () => {
  const answers = [...paths('2026-08-20')].map(({ known }) => answerDigest(known, '2026-08-20'));
  expect(new Set(answers).size).toBeGreaterThan(140);
});
