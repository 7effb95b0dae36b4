import { expect, test } from 'vitest';
import { type CaveatId, caveatsFor, certaintyOfRow } from './caveats.ts';
import { askedFacts, type Known } from './facts.ts';
import { table } from './table.ts';

const day = '2026-11-28';
const rows = [...new Set(table.map(({ row }) => row))];
const shownIn = (id: CaveatId, known: Known, on: string): readonly string[] =>
  rows.filter((row) => caveatsFor(row, { caveats: [] }, known, on).some((caveat) => caveat.id === id));

test.each<readonly [id: CaveatId, known: Known, day: string, of: string]>([
  ['A1', { channel: 'third-party' }, day, 'R9 R12 R13 R27'],
  ['A2', { channel: 'former-csp-partner' }, day, 'R9 R12 R13 R27'],
  ['A3', {}, day, 'R3'],
  ['A5', {}, day, 'R12'],
  ['A7', { customer: 'csp-partner-other-tenant' }, '2020-06-17', 'R5 R7b'],
  ['A8', { channel: 'other-volume-licensing' }, day, 'R9 R12 R13 R27'],
  ['A9', {}, day, 'R13'],
  ['A13', {}, '2024-06-18', 'R23'],
  ['A19', { channel: 'ea' }, day, 'R9'],
  ['A20', {}, day, 'R21'],
  ['A21', {}, day, 'R20b'],
  ['A22', { 'current-partner': 'agrees' }, day, 'R12f R13f'],
  ['A24', { goal: 'support', relationship: 'admin-only' }, day, 'R9 R10'],
  ['mpa-deauthorized', { mpa: 'deauthorized' }, day, 'R9 R10'],
])('the note %s with %o on %s is for answers of the rows %s only', (id, known, on, of) => {
  expect(shownIn(id, known, on).toSorted()).toEqual(of.split(' ').toSorted());
});

test.each<readonly [id: CaveatId, known: Known]>([
  ['A14-advisor', { channel: 'advisor' }],
  ['A14-open', { channel: 'open' }],
  ['A23', { channel: 'ea' }],
])('the note %s with %o is for every answer', (id, known) => {
  expect(shownIn(id, known, day)).toEqual(rows);
});

test('support for a customer that is itself a CSP partner is only inferred', () => {
  const noted = askedFacts.customer.filter((customer) => shownIn('S22-support', { customer }, '2020-06-17').length > 0);
  expect(noted).toEqual(['csp-partner', 'csp-partner-other-tenant']);
  expect(shownIn('S22-support', { customer: 'csp-partner' }, '2020-06-17')).toEqual(['R9']);
});

test('an answer is only as certain as its least certain note, also one that may still apply', () => {
  expect(certaintyOfRow('R9', { channel: 'microsoft-direct', customer: 'end-customer' }, day)).toBe('documented');
  expect(certaintyOfRow('R9', { channel: 'microsoft-direct' }, day)).toBe('inferred');
  expect(certaintyOfRow('R9', { channel: 'ea', customer: 'csp-partner' }, day)).toBe('conflict');
  expect(certaintyOfRow('R12f', { 'current-partner': 'agrees' }, day)).toBe('provisional');
  expect(certaintyOfRow('R12f', {}, day)).toBe('provisional');
  expect(certaintyOfRow('R12f', { 'current-partner': 'refuses' }, day)).toBe('documented');
});
