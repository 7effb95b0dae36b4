import { describe, expect, test } from 'vitest';
import { alternativesFor } from '../alternatives.ts';
import { caveatsFor } from '../caveats.ts';
import { checksFor } from '../checks.ts';
import { linkFor } from '../link-choice.ts';
import { stepsFor } from '../steps.ts';
import { warningsFor } from '../warnings.ts';
import { added } from './added-outcome.fixture.ts';
import { outcomeIds, outcomeOf } from './outcomes.ts';

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

test.each(outcomeIds)('with %s, an entry that another one replaces on some day comes with that other one', (id) => {
  const { alternatives, caveats } = outcomeOf(id);
  // Support for Azure in place has been described since 2023-07-27; before that, a role in Azure was the way.
  expect(alternatives.includes('azure-role')).toBe(alternatives.includes('support-azure-in-place'));
  const notes = (['A15-stay', 'A15-unknown', 'A15-move'] as const).filter((note) => caveats.includes(note));
  expect([0, 3]).toContain(notes.length);
});

test('the warning that data is lost 30 days after a term is shown wherever licenses are bought again', () => {
  const warned = outcomeIds.filter((id) => outcomeOf(id).warnings.includes('W5'));
  expect(warned).toEqual(['order-licenses', 'order-then-let-lapse', 'wait-or-cancel', 'wait-for-term-end']);
});

test('the note that a partner without permission stayed responsible is shown wherever support is requested', () => {
  const noted = outcomeIds.filter((id) => outcomeOf(id).caveats.includes('A16'));
  expect(noted).toEqual(['request-relationship', 'request-relationship-beside-seller']);
});

test('support for Azure in place is another way if Azure is moved, refused, unclear or up to someone else', () => {
  const inPlace = outcomeIds.filter((id) => outcomeOf(id).alternatives.includes('support-azure-in-place'));
  expect(inPlace).toEqual([
    'recreate-azure',
    'switch-azure',
    'transfer-azure-plan',
    'request-ea-ownership',
    'no-transfer-path',
    'blocked-resale',
    'blocked-market',
    'blocked-not-in-csp',
    'ask-your-provider',
    'refer-syndication',
    'find-the-seller',
    'not-documented',
  ]);
});
