import { describe, expect, test } from 'vitest';
import { editionDays } from '../editions/editions.ts';
import { alternativesFor } from '../policy/alternatives.ts';
import { firstDay } from '../policy/days/day.ts';
import type { Answer, Known } from '../policy/facts.ts';
import { linkFor } from '../policy/link-choice.ts';
import { type OutcomeId, outcomeIds, outcomeOf } from '../policy/outcomes/outcomes.ts';
import { stepsFor } from '../policy/steps.ts';
import { type Action, actionFor, type Surface } from './action.ts';

/** By then, every outcome that is still possible has its steps. */
const day = editionDays.at(-1) ?? firstDay;
const site: Surface = { opens: [] };
const panel: Surface = { opens: ['admin-relationships', 'subscriptions'] };

const actionOf = (outcome: OutcomeId, known: Known, surface: Surface): string => {
  const rules = outcomeOf(outcome);
  const action = actionFor(
    {
      outcome,
      steps: stepsFor(rules, known, day),
      link: linkFor(rules, known, day),
      alternatives: alternativesFor(rules, known, day),
    },
    known,
    surface,
  );
  return inShort(action);
};

function inShort(action: Action | undefined): string {
  switch (action?.do) {
    case 'make-link':
      return action.again ? 'link again' : 'link';
    case 'write-mail':
      return `mail ${action.mail}`;
    case 'open':
      return `open ${action.section}`;
    case 'see-alternative':
      return `see ${action.alternative.id}`;
    case 'pass-on':
      return `pass on ${action.to}`;
    case 'use-profile':
      return 'profile';
    case 'name-seller':
      return 'seller';
    case undefined:
      return '';
  }
}

type Relationship = Answer<'relationship'>;
const before = ['none', 'admin-only'] as const satisfies readonly Relationship[];
const after = ['reseller', 'admin-expired', 'reseller-with-admin'] as const satisfies readonly Relationship[];

/** The action of each outcome: nothing sent · sent · once the customer has accepted, on the portal · and elsewhere. */
const actions: Readonly<Record<OutcomeId, readonly [unsent: string, sent: string, portal: string, elsewhere: string]>> =
  {
    'request-relationship': ['link', 'link again', 'open admin-relationships', 'mail gdap'],
    'request-relationship-beside-seller': ['link', 'link again', 'open admin-relationships', 'mail gdap'],
    'order-licenses': ['link', 'link again', 'open subscriptions', ''],
    'keep-and-add-azure': ['link', 'link again', 'open subscriptions', ''],
    'add-second-azure': ['link', 'link again', 'open subscriptions', ''],
    'recreate-azure': ['link', 'link again', 'open subscriptions', ''],
    'order-then-let-lapse': ['link', 'link again', 'open subscriptions', ''],
    'order-then-cancel-extended': ['link', 'link again', 'open subscriptions', ''],
    'switch-azure': ['link', 'link again', 'mail switch-notice', 'mail switch-notice'],
    'transfer-azure-plan': [
      'mail transfer-notice',
      'mail transfer-notice',
      'mail transfer-notice',
      'mail transfer-notice',
    ],
    'transfer-license': ['link', 'link again', 'open subscriptions', 'mail transfer-notice'],
    'request-ea-ownership': ['link', 'link again', '', ''],
    'cancel-then-reorder': ['pass on customer', 'pass on customer', 'pass on customer', 'pass on customer'],
    'wait-or-cancel': [
      'see support-meanwhile',
      'see support-meanwhile',
      'see support-meanwhile',
      'see support-meanwhile',
    ],
    'wait-for-term-end': [
      'see support-meanwhile',
      'see support-meanwhile',
      'see support-meanwhile',
      'see support-meanwhile',
    ],
    'no-transfer-path': ['pass on anyone', 'pass on anyone', 'pass on anyone', 'pass on anyone'],
    'blocked-resale': ['pass on anyone', 'pass on anyone', 'pass on anyone', 'pass on anyone'],
    'blocked-cloud': ['pass on anyone', 'pass on anyone', 'pass on anyone', 'pass on anyone'],
    'blocked-market': ['pass on anyone', 'pass on anyone', 'pass on anyone', 'pass on anyone'],
    'blocked-not-in-csp': ['pass on anyone', 'pass on anyone', 'pass on anyone', 'pass on anyone'],
    'one-admin-partner': ['pass on anyone', 'pass on anyone', 'pass on anyone', 'pass on anyone'],
    'not-transferable': ['pass on anyone', 'pass on anyone', 'pass on anyone', 'pass on anyone'],
    'ask-your-provider': ['pass on provider', 'pass on provider', 'pass on provider', 'pass on provider'],
    'refer-syndication': ['pass on customer', 'pass on customer', 'pass on customer', 'pass on customer'],
    'already-yours': ['', '', 'open subscriptions', ''],
    'find-the-seller': ['seller', 'seller', 'seller', 'seller'],
    'conflict-us-government': ['pass on microsoft', 'pass on microsoft', 'pass on microsoft', 'pass on microsoft'],
    'not-documented': ['pass on microsoft', 'pass on microsoft', 'pass on microsoft', 'pass on microsoft'],
  };

const isSupport = (outcome: OutcomeId) => outcomeOf(outcome).part === 'supports';

describe.each(outcomeIds)('%s', (outcome) => {
  const [unsent, sent, portal, elsewhere] = actions[outcome];

  test('before the customer has accepted', () => {
    for (const known of [{}, ...before.map((relationship) => ({ relationship }))])
      expect(actionOf(outcome, known, site), JSON.stringify(known)).toBe(unsent);
    expect(actionOf(outcome, { relationship: 'pending' }, site)).toBe(sent);
  });

  test('once it has', () => {
    for (const relationship of after) {
      const isDone = isSupport(outcome) && relationship === 'reseller-with-admin';
      expect(actionOf(outcome, { relationship }, panel), relationship).toBe(isDone ? '' : portal);
      expect(actionOf(outcome, { relationship }, site), relationship).toBe(isDone ? '' : elsewhere);
    }
  });
});

test('the page on which the permission is requested is not opened from itself', () => {
  const here: Surface = { opens: ['subscriptions'] };
  expect(actionOf('request-relationship', { relationship: 'reseller' }, here)).toBe('mail gdap');
});

test('an indirect reseller passes an order on to its provider', () => {
  const known: Known = { relationship: 'reseller', 'partner-type': 'indirect-reseller' };
  expect(actionOf('order-licenses', known, panel)).toBe('pass on provider');
  expect(actionOf('order-licenses', { ...known, relationship: 'none' }, panel)).toBe('link');
});

test('without a link to make, the answer is passed on', () => {
  expect(actionOf('request-relationship', { 'partner-type': 'not-in-csp' }, site)).toBe('pass on anyone');
  expect(actionOf('request-relationship', { cloud: 'us-government' }, site)).toBe('pass on anyone');
});

test('a customer outside the market is for another profile, if one fits', () => {
  expect(actionOf('blocked-market', {}, { opens: [], hasFittingProfile: true })).toBe('profile');
});
