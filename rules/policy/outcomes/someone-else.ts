import type { Outcomes } from './outcome.ts';

/** Somebody else has to act first, or knows more. */
export const someoneElse = {
  'ask-your-provider': {
    verdict: 'someone-else',
    part: 'none',
    link: 'request-then-transfer',
    actions: ['pass-on-to-provider', 'pass-on-to-provider'],
    plan: ['tell-current-partner', 'relationship', 'ask-provider', 'accept-transfer', 'azure-access', 'admin'],
    mails: { 'tell-current-partner': 'provider-transfer-notice' },
    warnings: ['W8', 'W10', 'W12', 'W13', 'W17'],
    alternatives: ['support-azure-in-place', 'azure-role'],
    caveats: [],
  },
  'refer-syndication': {
    verdict: 'someone-else',
    part: 'none',
    link: 'none',
    actions: ['pass-on-to-customer', 'pass-on-to-customer'],
    plan: ['ask-syndication-partner'],
    mails: {},
    warnings: [],
    alternatives: ['support-azure-in-place', 'azure-role'],
    caveats: [],
  },
  'already-yours': {
    verdict: 'someone-else',
    part: 'none',
    link: 'none',
    actions: ['open-subscriptions', 'open-subscriptions'],
    plan: ['manage-in-partner-center'],
    mails: {},
    warnings: [],
    alternatives: ['change-provider'],
    caveats: [],
  },
  'find-the-seller': {
    verdict: 'someone-else',
    part: 'none',
    link: 'none',
    actions: ['name-seller', 'name-seller'],
    plan: ['look-at-the-invoice'],
    mails: {},
    warnings: [],
    alternatives: ['support-azure-in-place', 'azure-role'],
    caveats: [],
  },
} as const satisfies Outcomes;
