import type { Outcomes } from './outcome.ts';

/** The sources disagree, or say nothing. */
export const unclear = {
  'conflict-us-government': {
    verdict: 'unclear',
    part: 'none',
    link: 'none',
    actions: ['pass-on-to-microsoft', 'pass-on-to-microsoft'],
    plan: ['look-in-own-portal', 'ask-microsoft'],
    mails: {},
    warnings: [],
    alternatives: [],
    caveats: [],
  },
  'not-documented': {
    verdict: 'unclear',
    part: 'none',
    link: 'none',
    actions: ['pass-on-to-microsoft', 'pass-on-to-microsoft'],
    plan: ['ask-microsoft'],
    mails: {},
    warnings: [],
    alternatives: ['support-azure-in-place', 'azure-role'],
    caveats: [],
  },
} as const satisfies Outcomes;
