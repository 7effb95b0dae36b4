import { expect, test } from 'vitest';
import { dayBefore } from './day.ts';
import { askedFacts, type Known } from './facts.ts';
import { type Plan, stepsFor } from './steps.ts';

const idsOf = (plan: Plan, known: Known, day: string) =>
  stepsFor({ plan, part: 'sells' }, known, day).map(({ id }) => id);

const endsAsStep: Readonly<Record<(typeof askedFacts.channel)[number], string>> = {
  'microsoft-direct': 'set-cancel-at-end',
  advisor: 'set-cancel-at-end',
  'mca-enterprise': 'set-cancel-at-end',
  open: 'turn-off-auto-renew',
  ea: 'turn-off-auto-renew',
  'other-volume-licensing': 'turn-off-auto-renew',
  'third-party': 'seller-sets-cancel-at-end',
  'csp-partner': 'seller-sets-cancel-at-end',
  'former-csp-partner': 'seller-sets-cancel-at-end',
  'syndication-partner': 'turn-off-auto-renew',
  'this-partner': 'turn-off-auto-renew',
  unknown: 'turn-off-auto-renew',
};

test.each(askedFacts.channel)(
  'who ends a subscription of %s depends on the seller once terms can be extended',
  (channel) => {
    const since = '2026-05-04';
    expect(idsOf(['stop-renewal'], { channel }, since)).toEqual([endsAsStep[channel]]);
    expect(idsOf(['stop-renewal'], { channel }, dayBefore(since))).toEqual(['turn-off-auto-renew']);
  },
);

test('Azure was created as a subscription until Azure plans took their place', () => {
  expect(idsOf(['azure'], {}, '2021-07-20')).toEqual(['create-azure']);
  expect(idsOf(['azure'], {}, '2021-07-21')).toEqual(['create-azure-plan']);
});

test('a step that no relationship shows as done is not done', () => {
  const steps = stepsFor({ plan: ['order'], part: 'sells' }, { relationship: 'reseller' }, '2026-11-28');
  expect(steps).toStrictEqual([{ id: 'order-licenses', actor: 'you', done: false, statements: ['N8.3', 'N8.5'] }]);
});
