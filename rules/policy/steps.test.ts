import { expect, test } from 'vitest';
import { paths } from '../decide/paths.ts';
import { dayBefore } from './days/day.ts';
import { askedFacts, type Known } from './facts.ts';
import { asksTwice, type Plan, stepsFor } from './steps.ts';

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
  'the one who ends a subscription of %s depends on the seller once terms can be extended',
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

test('a customer is asked twice once permission takes a separate request, until it is there', () => {
  const twice = (plan: Plan, relationship: Known['relationship'], day: string) =>
    asksTwice(stepsFor({ plan, part: 'supports' }, relationship ? { relationship } : {}, day));
  const support = ['relationship', 'admin'] as const;
  expect(twice(support, undefined, '2023-10-08')).toBe(false);
  expect(twice(support, undefined, '2023-10-09')).toBe(true);
  expect(twice(support, 'pending', '2026-11-28')).toBe(true);
  expect(twice(support, 'reseller-with-admin', '2026-11-28')).toBe(false);
  expect(twice(['relationship', 'order'], undefined, '2026-11-28')).toBe(false);
});

test('the answers with two requests to one customer are about support, or a move that a provider has to make', () => {
  const twice = [...paths('2026-11-28')].filter(({ conclusion }) => asksTwice(conclusion.steps));
  expect(new Set(twice.map(({ conclusion }) => conclusion.outcome))).toEqual(
    new Set(['request-relationship', 'request-relationship-beside-seller', 'ask-your-provider']),
  );
  const withProvider = twice.filter(({ conclusion: { link } }) => 'kind' in link && link.withProvider);
  expect(new Set(withProvider.map(({ conclusion }) => conclusion.outcome))).toEqual(new Set(['ask-your-provider']));
});
