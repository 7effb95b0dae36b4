import { expect, test } from 'vitest';
import { paths } from '../decide/paths.ts';
import { daysLater, firstDay } from '../policy/days/day.ts';
import type { Known } from '../policy/facts.ts';
import { answerDigest, rulesDigest } from './digest.ts';
import { editionDays } from './editions.ts';
import { issued } from './issued.ts';

const known: Known = { cloud: 'public', customer: 'end-customer', goal: 'support', channel: 'ea', billing: 'license' };

/**
 * The digest of each issued edition's answers. They never change: a permalink promises it. A changed answer needs its
 * own `since`, which begins an edition. Until the first release a digest may be replaced.
 */
const issuedRules = { '2026-08-20': '9c0fc7bb' };

test('the answers of an edition that was issued do not change', () => {
  const remedy = `Add the digest of a new edition. A change to answers that were released has to begin after ${issued.editions.at(-1)}, the newest issued edition.`;
  expect(Object.fromEntries(issued.editions.map((day) => [day, rulesDigest(day)])), remedy).toEqual(issuedRules);
});

test('a digest is the same on every day of an edition, and leaves checks aside', () => {
  const newest = editionDays.at(-1) ?? firstDay;
  const later = daysLater(newest, 100);
  expect(rulesDigest(later)).toBe(rulesDigest(newest));
  expect(rulesDigest('2024-01-01')).not.toBe(rulesDigest(newest));
  expect(answerDigest({ ...known, role: 'admin-agent' }, later)).toBe(answerDigest(known, newest));
  expect(answerDigest(known, newest)).toMatch(/^[0-9a-f]{8}$/);
});

test('answers that say something different have different digests', () => {
  const answers = [...paths('2026-08-20')].map(({ known }) => answerDigest(known, '2026-08-20'));
  expect(new Set(answers).size).toBeGreaterThan(140);
});
