import { describe, expect, test } from 'vitest';
import { editionDays, paths, readyFor, statementIds } from '../../index.ts';
import { turnsOf } from '../days/day.ts';
import { movesByRequest, outcomeIds, outcomeOf } from '../outcomes/outcomes.ts';
import { hasAccepted } from '../steps.ts';
import { type ReadyList, readyLists } from './ready-lists.ts';

const day = '2026-11-28';
const transfer = {
  cloud: 'public',
  customer: 'end-customer',
  goal: 'take-over',
  channel: 'csp-partner',
  billing: 'license',
  'partner-type': 'direct-bill',
  'license-offer': 'new-commerce',
  'current-partner': 'agrees',
} as const;
const known = (...given: Parameters<typeof readyFor>) =>
  readyFor(...given)?.items.flatMap(({ id, known: isKnown }) => (isKnown ? [id] : []));

test('every outcome that moves by a request that someone else accepts has a list, and no other one does', () => {
  const steps = ['accept-transfer', 'accept-ea-ownership', 'upload-switch-form'];
  const moving = outcomeIds.filter((id) => outcomeOf(id).plan.some((step) => steps.includes(step)));
  expect(outcomeIds.filter(movesByRequest)).toEqual(moving);
  expect(moving.map((id) => outcomeOf(id).ready).toSorted()).toEqual(Object.keys(readyLists).toSorted());
});

test('every item and everything to name is based on statements, and begins on a day on which answers change', () => {
  for (const { items, sends, ...dated } of Object.values<ReadyList>(readyLists)) {
    for (const day of [...turnsOf(dated), ...[...items, ...sends].flatMap(turnsOf)]) expect(editionDays).toContain(day);
    for (const { id, statements } of [...items, ...sends]) {
      expect(statements.length, id).toBeGreaterThan(0);
      for (const statement of statements) expect(statementIds).toContain(statement);
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  }
});

describe('known items are ticked', () => {
  test('by the answers', () => {
    expect(known('transfer-license', transfer, day)).toEqual(['consent']);
    expect(known('transfer-license', { ...transfer, 'current-partner': 'refuses' }, day)).toEqual([]);
  });

  test('by the checks, as far as they are met', () => {
    const checked = { ...transfer, mca: 'accepted', mpa: 'signed', market: 'same' } as const;
    expect(known('transfer-license', checked, day)).toEqual(['agreement', 'partner-agreement', 'market', 'consent']);
    expect(known('transfer-license', { ...transfer, mca: 'accepted-before-2023-04' }, day)).toEqual(['consent']);
    expect(known('transfer-license', { ...transfer, mca: 'accepted-before-2023-04' }, '2024-07-01')).toContain(
      'agreement',
    );
  });

  test.each(['none', 'pending', 'reseller', 'admin-expired', 'reseller-with-admin', 'admin-only'] as const)(
    'by the steps that are done with the relationship %s',
    (relationship) => {
      const found = known('transfer-license', { ...transfer, relationship }, day);
      expect(found?.includes('relationship')).toBe(hasAccepted(relationship));
    },
  );
});

test('a PartnerID has to be valid exactly where its warning is shown', () => {
  for (const { known, conclusion } of paths()) {
    const { outcome, asOf, warnings } = conclusion;
    const ready = readyFor(outcome, known, asOf);
    if (!ready || outcome === 'switch-azure' || outcome === 'request-ea-ownership') continue;
    expect(ready.items.some(({ id }) => id === 'partner-id')).toBe(warnings.some(({ id }) => id === 'W17'));
  }
  const ids = (on: string) => readyFor('transfer-license', transfer, on)?.items.map(({ id }) => id);
  expect(ids('2025-11-30')).not.toContain('partner-id');
  expect(ids('2025-12-01')).toContain('partner-id');
});

test('an Azure plan is needed from the day it is required, and a provider is asked only since transfers exist', () => {
  const azure = (on: string) => readyFor('transfer-azure-plan', {}, on)?.items.map(({ id }) => id);
  expect(azure('2021-01-04')).not.toContain('azure-plan');
  expect(azure('2021-01-05')).toContain('azure-plan');
  expect(readyFor('ask-your-provider', {}, '2020-09-28')).toBeUndefined();
  expect(readyFor('ask-your-provider', {}, '2020-09-29')?.letter).toBe('provider-letter');
});

test('a provider that acts for a reseller names it', () => {
  const sends = (type: 'direct-bill' | 'indirect-provider') =>
    readyFor('transfer-license', { 'partner-type': type }, day)?.sends.map(({ id }) => id);
  expect(sends('direct-bill')).not.toContain('reseller-id');
  expect(sends('indirect-provider')).toContain('reseller-id');
});
